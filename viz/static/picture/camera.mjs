// What part of the picture one sees.
import { byId } from "../shared/elements.mjs";

const NEAREST = 5;
const FARTHEST = 0.02;

/** The box around some nodes with the discs they stand in: {left, right, top, bottom}. */
export function extent(nodes, discs) {
  const across = (of) => discs.flatMap((disc) => [disc[of] - disc.radius, disc[of] + disc.radius]);
  const xs = [...nodes.map((node) => node.x), ...across("x")];
  const ys = [...nodes.map((node) => node.y), ...across("y")];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** The discs of which a member is shown. */
export function shownDiscs({ data, shown }) {
  return data.network.halos.filter((halo) => halo.members.some((index) => shown.set.has(index)));
}

/** Show some nodes, or (null) all that is drawn, with room for names and titles. */
export function fit(page, indices, animate) {
  const { nodes, shown, drawing } = page;
  page.state.camera = null;
  const inside = indices ? indices.map((index) => nodes[index]) : shown.nodes;
  if (!inside.length) return;
  const { left, right, top, bottom } = extent(inside, indices ? [] : shownDiscs(page));
  const scale = scaleFor(page, Math.max(right - left, 1), Math.max(bottom - top, 1));
  drawing.thickness = Math.min(2.5, Math.pow(Math.min(1, scale), -0.7));
  const still = !animate || matchMedia("(prefers-reduced-motion: reduce)").matches;
  drawing.network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 - aboveMiddle() / scale },
    scale: Math.max(scale, FARTHEST),
    animation: still ? false : { duration: 300, easingFunction: "easeInOutQuad" },
  });
}

/** Pixels that buttons take above and below the picture. */
function covered() {
  const heightOf = (selector) =>
    document.querySelector(selector)?.getBoundingClientRect().height || 0;
  const menus = document.querySelector(".menus")?.getBoundingClientRect();
  const tabs = document.querySelector(".tabs")?.getBoundingClientRect();
  const stage = byId("picture").getBoundingClientRect();
  const top = Math.max(menus?.bottom || 0, tabs?.height ? tabs.bottom : 0) - stage.top;
  return [top, heightOf(".zoom")];
}

/** By how many pixels the middle of the free room lies below that of the picture. */
function aboveMiddle() {
  const [top, bottom] = covered();
  return (top - bottom) / 2;
}

function scaleFor({ data }, width, height) {
  const { clientWidth, clientHeight } = byId("picture");
  const columns = Math.max(200, clientWidth * 0.58); // names stand beside the columns
  const [top, bottom] = covered();
  const others = clientWidth > 600 ? 150 : 110;
  const margin = data.layout === "columns" ? columns : others;
  return Math.min(
    (clientWidth - margin) / width,
    (clientHeight - top - bottom - 110) / height,
    1.2,
  );
}

/** Note what part the reader moved to: [scale, x, y]. */
export function noteCamera({ state, drawing: { network }, remember }) {
  const { x, y } = network.getViewPosition();
  state.camera = [Number(network.getScale().toPrecision(3)), Math.round(x), Math.round(y)];
  remember();
}

/** See again the part that an address names. */
export function seeAgain({ state, drawing: { network } }) {
  if (!state.camera) return;
  const [scale, x, y] = state.camera;
  network.moveTo({ position: { x, y }, scale: Math.min(Math.max(scale, FARTHEST), NEAREST) });
}

/** Bring a node into sight, near enough to read. */
export function bringIntoSight({ nodes, drawing: { network } }, index) {
  const { x, y } = nodes[index];
  const at = network.canvasToDOM({ x, y });
  const { clientWidth, clientHeight } = byId("picture");
  const isIn = (value, most) => value > 60 && value < most - 60;
  const isSeen = isIn(at.x, clientWidth) && isIn(at.y, clientHeight);
  if (isSeen && network.getScale() > 0.35) network.redraw();
  else network.moveTo({ position: { x, y }, scale: Math.max(network.getScale(), 0.7) });
}

export function zoom({ drawing: { network } }, factor) {
  network.moveTo({ scale: Math.min(Math.max(network.getScale() * factor, FARTHEST), NEAREST) });
}
