// Legend and filters: what is ticked is shown.
function checks(box, group, entries, sign) {
  box.append(...entries.map(([value, label, count]) => {
    const input = element("input", { type: "checkbox", value });
    input.checked = !state[group].has(value);
    input.addEventListener("change", () => {
      state[group][input.checked ? "delete" : "add"](value);
      update();
    });
    return element("label", { class: "check" }, input, sign ? icon(value) : null, element("span", { class: "name", dir: "auto" }, label), element("span", {}, number(count)));
  }));
  if (entries.length > 3) box.append(allOrNone(box, group));
}

function allOrNone(box, group) {
  const set = (on) => {
    for (const input of box.querySelectorAll("input")) {
      input.checked = on;
      state[group][on ? "delete" : "add"](input.value);
    }
    update();
  };
  return element("div", { class: "years" }, element("button", { type: "button", onclick: () => set(true) }, words.all), element("button", { type: "button", onclick: () => set(false) }, words.none));
}

function counted(values) {
  const found = new Map();
  for (const value of values) if (value) found.set(value, (found.get(value) || 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || String(a[0]).localeCompare(b[0], data.language));
}

function buildFilters() {
  const types = counted(nodes.map(typeKey)), order = Object.keys(data.look);
  types.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  checks(byId("types"), "type", types.map(([type, count]) => [type, data.plurals[type], count]), true);
  checks(byId("kinds"), "kind", counted(nodes.map((node) => node.kind)).map(([kind, count]) => [kind, kind, count]));
  const readings = new Map(ties.map((tie) => [tie.code, tie.reading]));
  checks(byId("relations"), "relation", counted(ties.map((tie) => tie.code)).map(([code, count]) => [code, readings.get(code), count]));
  const named = ties.flatMap((tie) => [...new Set((tie.evidence || []).map((place) => data.evidence[place][0]))]);
  checks(byId("sources"), "source", counted(named).map(([source, count]) => [source, data.sources[source] || source, count]));
  for (const id of ["kinds", "relations", "sources"]) byId(id).hidden = !byId(id).querySelector("input");
  byId("period").hidden = !ties.some((tie) => tie.since || tie.until);
  for (const id of ["from", "to", "degree", "size"]) byId(id).addEventListener("input", readFields);
  byId("undated").addEventListener("change", readFields);
  byId("reset").addEventListener("click", resetFilters);
  if (matchMedia("(max-width: 720px)").matches) for (const id of ["filters-fold", "list-fold"]) byId(id).open = false;
}

function readFields() {
  state.from = byId("from").value;
  state.to = byId("to").value;
  state.undated = byId("undated").checked;
  state.degree = Math.max(0, Number(byId("degree").value) || 0);
  state.size = byId("size").value;
  update();
}

/** Put what `state` says into the fields. */
function writeFields() {
  for (const group of ["type", "kind", "relation", "source"])
    for (const input of byId(group + "s").querySelectorAll("input")) input.checked = !state[group].has(input.value);
  for (const id of ["from", "to", "degree", "size"]) byId(id).value = state[id];
  byId("undated").checked = state.undated;
}

function resetFilters() {
  for (const group of ["type", "kind", "relation", "source"]) state[group].clear();
  Object.assign(state, { from: "", to: "", undated: true, degree: 0, size: "ties", only: null });
  writeFields();
  update();
  fit(null, true);
}

function activeFilters() {
  const sets = ["type", "kind", "relation", "source"].filter((group) => state[group].size).length;
  return sets + [state.from || state.to, state.degree > 0, state.only].filter(Boolean).length;
}

/** After any change: compute, draw, list, remember in the address. */
function update() {
  recompute();
  refreshPicture();
  const active = activeFilters();
  byId("filters-active").hidden = !active;
  byId("filters-active").textContent = "· " + say("filters_note", { n: active });
  byId("size-reading").textContent = words["reading_" + state.size];
  byId("visible").textContent = say("visible", { nodes: number(shown.nodes.length), ties: number(shown.ties.length) });
  byId("empty").hidden = shown.nodes.length > 0;
  byId("everything").hidden = !state.only;
  byId("open-all").hidden = !nodes.some((node) => node.children.some(isFolded)) || nodes.length > 2000;
  refreshList();
  refreshTables();
  writeAddress();
}
