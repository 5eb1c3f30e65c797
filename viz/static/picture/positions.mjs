// Where nodes were dragged to, as a text that this browser or a file keeps.
import { isFolded } from "./model.mjs";

/** The positions of all that is shown: {id: [x, y, 1 if it stays there]}. */
export function positionsOf({ data, shown, drawing: { pinned } }) {
  const places = shown.nodes.map(({ id, index, x, y }) => [
    id,
    [Math.round(x), Math.round(y), pinned.has(index) ? 1 : 0],
  ]);
  return { kgraph: "positions", title: data.title, nodes: Object.fromEntries(places) };
}

/** The positions in a text by id; null when it holds none. */
export function positionsIn(text) {
  let found = null;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  const given = found && found.kgraph === "positions" && found.nodes;
  return given && typeof given === "object" ? given : null;
}

/** Move nodes to the positions given; what is no position is passed over. */
export function movePositions(page, given) {
  const { nodes, state, drawing } = page;
  for (const node of nodes) {
    const [x, y, isPinned] = placeIn(given, node.id);
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    Object.assign(node, { x, y });
    if (isFolded(page, node)) state.revealed.add(node.index);
    if (isPinned) drawing.pinned.add(node.index);
  }
}

function placeIn(given, id) {
  return Object.hasOwn(given, id) && Array.isArray(given[id]) ? given[id] : [];
}
