// Nodes that a finding or a way speaks of stand out until something else is chosen.
import { fit } from "./camera.mjs";
import { isFolded } from "./model.mjs";

/** Keep what was chosen and seen before something stands out, to come back to. */
function keepBefore({ state, past, drawing: { network } }) {
  if (state.before) {
    state.before.step = past.at(-1);
    return;
  }
  const camera = { position: network.getViewPosition(), scale: network.getScale() };
  state.before = { chosen: state.chosen, camera, step: past.at(-1) };
}

/** Go back to what was chosen and seen before something stood out; whether there was such. */
export function comeBack(page) {
  const { state, drawing, shown } = page;
  const { before } = state;
  if (!before || !state.marked) return false;
  page.choose(shown.set.has(before.chosen) ? before.chosen : null, false);
  drawing.network.moveTo(before.camera);
  return true;
}

/** Forget the way back: the reader went on to something else. */
export function forgetBefore(page) {
  page.state.before = null;
  page.refreshUndo();
}

/** Emphasise nodes, or what they are folded into, and bring them into sight (null: none). */
export function mark(page, indices) {
  const { state, nodes, shown } = page;
  if (indices === null) {
    state.marked = null;
    forgetBefore(page);
    page.drawing.network.redraw();
    return;
  }
  const standIn = (index) => (isFolded(page, nodes[index]) ? nodes[index].parent : index);
  const seen = [...new Set(indices.map(standIn))].filter((index) => shown.set.has(index));
  if (seen.length) keepBefore(page);
  state.marked = seen.length ? new Set(seen) : null;
  state.chosen = null;
  page.refreshUndo();
  page.drawing.network.unselectAll();
  const hasInner = ({ a, b }) => state.marked.has(a) && state.marked.has(b);
  state.isMarkedApart = seen.length > 0 && ![...shown.bundles.values()].some(hasInner);
  if (seen.length) fit(page, page.data.layout === "columns" ? null : seen, true);
  page.drawing.network.redraw();
}
