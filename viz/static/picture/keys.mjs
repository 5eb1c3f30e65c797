// Arrow keys in the picture itself.
import { byId } from "../shared/elements.mjs";
import { fit, zoom } from "./camera.mjs";
import { neighboursOf } from "./model.mjs";

const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export function buildKeys(page) {
  byId("picture").addEventListener("keydown", (event) => pressed(page, event));
  byId("panel").addEventListener("keydown", (event) => {
    if (event.key === "Escape") byId("picture").focus();
  });
}

function pressed(page, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  if (direction) {
    event.preventDefault();
    walkTo(page, direction);
  } else if (event.key === "Enter" && page.state.chosen !== null) {
    event.preventDefault();
    byId("panel").focus();
  } else if (event.key === "+" || event.key === "=") zoom(page, 1.25);
  else if (event.key === "-") zoom(page, 0.8);
  else if (event.key === "0") fit(page, null, true);
  else if (event.key === "Escape") leave(page);
}

/** Choose nothing; what a finding brought out goes by undo.mjs. */
function leave(page) {
  if (!page.state.marked) page.choose(null);
}

function walkTo(page, direction) {
  const { state, shown, nodes, listed } = page;
  const isStarted = state.chosen !== null && shown.set.has(state.chosen);
  const [first] = listed;
  const next = isStarted ? nextInDirection(page, nodes[state.chosen], direction) : first;
  if (next) page.choose(next.index);
}

/** The nearest node that lies that way, null if none does: neighbours count as half as far. */
export function nextInDirection(page, from, [right, down]) {
  const near = neighboursOf(page, from.index);
  const costOf = ({ index, x, y }) => {
    const [across, up] = [x - from.x, y - from.y];
    const along = across * right + up * down;
    const aside = Math.abs(across * down) + Math.abs(up * right);
    return along > 0 ? (along + 2 * aside) * (near.has(index) ? 0.5 : 1) : Infinity;
  };
  let best = null;
  let least = Infinity;
  for (const node of page.shown.nodes) {
    const cost = node === from ? Infinity : costOf(node);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}
