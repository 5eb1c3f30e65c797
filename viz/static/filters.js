// The filters of a network view, and everything that follows them.
function buildFilters() {
  buildChecks(nodes, ties);
  byId("size").addEventListener("input", () => { state.size = byId("size").value; update(); });
  byId("reset").addEventListener("click", resetFilters);
  if (matchMedia("(max-width: 720px)").matches) for (const id of ["filters-fold", "list-fold"]) byId(id).open = false;
}

function writeFields() {
  writeChecks();
  byId("size").value = state.size;
}

function resetFilters() {
  Object.assign(state, openFilters(), { size: "ties", only: null });
  writeFields();
  update();
  fit(null, true);
}

/** After any change: compute, draw, list, remember in the address. */
function update() {
  recompute();
  refreshPicture();
  noteActive(activeChecks() + (state.only ? 1 : 0));
  byId("size-reading").textContent = words["reading_" + state.size];
  byId("visible").textContent = say("visible", { nodes: number(shown.nodes.length), ties: number(shown.ties.length) });
  byId("empty").hidden = shown.nodes.length > 0;
  byId("everything").hidden = !state.only;
  byId("open-all").hidden = !nodes.some((node) => node.children.some(isFolded)) || nodes.length > 2000;
  refreshList();
  refreshTables();
  writeAddress();
}
