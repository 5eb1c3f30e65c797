// The filters of a network view beside those that all views have.
import { buildChecks, writeChecks } from "../shared/checks.mjs";
import { byId } from "../shared/elements.mjs";
import { openFilters } from "../shared/filters.mjs";
import { fit } from "./camera.mjs";

export function buildFilters(page) {
  const here = page.nodes.filter((node) => !node.away);
  const isDrawn = ({ from, to, layer }) =>
    !page.nodes[from].away && !page.nodes[to].away && !(layer > 0);
  const ties = page.ties.filter(isDrawn);
  buildChecks({ ...page, ties }, here, ties);
  byId("size").addEventListener("input", () => {
    page.state.size = byId("size").value;
    page.update();
  });
  byId("reset").addEventListener("click", () => resetFilters(page));
  if (!matchMedia("(max-width: 720px)").matches) return;
  for (const id of ["filters-fold", "list-fold"]) byId(id).open = false;
}

/** Put what `state` says into the boxes and fields. */
export function writeFields(page) {
  writeChecks(page);
  byId("size").value = page.state.size;
}

/** Hide nothing; what is unfolded or chosen stays so. */
export function resetFilters(page) {
  const { data, state } = page;
  Object.assign(state, openFilters(data), { size: "ties", only: null, marked: null });
  writeFields(page);
  page.update();
  fit(page, null, true);
}
