// Nodes that a finding or a way speaks of stand out until something else is chosen.
import { fit } from "./camera.mjs";
import { isFolded } from "./model.mjs";

/** Emphasise nodes, or what they are folded into, and bring them into sight (null: none). */
export function mark(page, indices) {
  const { state, nodes, shown } = page;
  if (indices === null) {
    state.marked = null;
    page.drawing.network.redraw();
    return;
  }
  const standIn = (index) => (isFolded(page, nodes[index]) ? nodes[index].parent : index);
  const seen = [...new Set(indices.map(standIn))].filter((index) => shown.set.has(index));
  state.marked = seen.length ? new Set(seen) : null;
  state.chosen = null;
  page.drawing.network.unselectAll();
  if (seen.length) fit(page, seen, true);
  page.drawing.network.redraw();
}
