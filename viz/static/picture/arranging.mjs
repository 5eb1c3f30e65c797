// Lay out again what is shown, so that filters leave no holes; nodes that were pinned stay.
import { byId } from "../shared/elements.mjs";
import { fit } from "./camera.mjs";

const MOST = 700; // nodes: more would take longer than a blink
const ROUNDS = 220;
const REST = 110; // units of the picture between joined nodes
const MILLISECONDS = 500;

/** New places { x, y } of `nodes`: joined ones attract, all push (Fruchterman, Reingold 1991). */
export function arranged(nodes, bundles, isFixed) {
  const at = nodes.map(({ x, y }, place) => ({
    x: x + (place % 7) * 0.1,
    y: y + (place % 5) * 0.1,
  }));
  const place = new Map(nodes.map((node, number) => [node.index, number]));
  const joins = bundles.map(({ a, b }) => [place.get(a), place.get(b)]);
  const middle = { x: mean(at, "x"), y: mean(at, "y") };
  for (let round = 0; round < ROUNDS; round++) {
    const moves = at.map(({ x, y }) => ({ x: (middle.x - x) * 0.012, y: (middle.y - y) * 0.018 }));
    for (let one = 0; one < at.length; one++)
      for (let other = one + 1; other < at.length; other++) push(at, moves, one, other);
    for (const [one, other] of joins) pull(at, moves, one, other);
    const most = 60 * (1 - round / ROUNDS) + 1;
    for (const [number, { x, y }] of moves.entries()) {
      if (isFixed(nodes[number])) continue;
      const long = Math.hypot(x, y) || 1;
      at[number].x += (x / long) * Math.min(long, most);
      at[number].y += (y / long) * Math.min(long, most);
    }
  }
  return at;
}

const mean = (points, of) =>
  points.reduce((sum, point) => sum + point[of], 0) / (points.length || 1);

function push(at, moves, one, other) {
  const [x, y] = [at[one].x - at[other].x, at[one].y - at[other].y];
  const far = x * x + y * y || 1;
  if (far > 40 * REST * REST) return;
  const force = (0.55 * REST * REST) / far;
  moves[one].x += x * force;
  moves[one].y += y * force;
  moves[other].x -= x * force;
  moves[other].y -= y * force;
}

function pull(at, moves, one, other) {
  const [x, y] = [at[one].x - at[other].x, at[one].y - at[other].y];
  const force = (Math.hypot(x, y) / REST) * 0.09;
  moves[one].x -= x * force;
  moves[one].y -= y * force;
  moves[other].x += x * force;
  moves[other].y += y * force;
}

export function buildArranging(page) {
  byId("arrange").addEventListener("click", () => arrange(page));
}

function arrange(page) {
  const { shown, drawing } = page;
  const nodes = shown.nodes;
  if (nodes.length > MOST || !nodes.length) return;
  const places = arranged(nodes, [...shown.bundles.values()], ({ index }) =>
    drawing.pinned.has(index),
  );
  drawing.discOf.clear();
  page.data.network.halos.length = 0;
  const from = nodes.map(({ x, y }) => ({ x, y }));
  glide(page, (part) => {
    for (const [number, node] of nodes.entries()) {
      node.x = from[number].x + (places[number].x - from[number].x) * part;
      node.y = from[number].y + (places[number].y - from[number].y) * part;
    }
  });
}

/** Go to the new places step by step, or at once for those who want no motion. */
function glide(page, move) {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const start = performance.now();
  const step = () => {
    const part = isStill ? 1 : Math.min(1, (performance.now() - start) / MILLISECONDS);
    move(part * (2 - part));
    const { nodeSet } = page.drawing;
    nodeSet.update(page.shown.nodes.map(({ index, x, y }) => ({ id: index, x, y })));
    if (part < 1) requestAnimationFrame(step);
    else {
      for (const node of page.shown.nodes) page.drawing.moved.add(node.index);
      page.update();
      fit(page, null, !isStill);
    }
  };
  step();
}
