// The boxes and fields of the filters that all views have: what is ticked is shown.
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

/** The boxes for `things` and `ties`; `sourced` have the evidence that sources are counted by. */
function buildChecks(things, sourced) {
  const types = counted(things.map(typeKey)), order = Object.keys(data.look);
  types.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  const readings = new Map(ties.map((tie) => [tie.code, tie.reading]));
  const named = sourced.flatMap((one) => [...new Set((one.evidence || []).map((place) => data.evidence[place][0]))]);
  const entries = {
    type: types.map(([type, count]) => [type, data.plurals[type], count]),
    kind: counted(things.map((node) => node.kind)).map(([kind, count]) => [kind, kind, count]),
    relation: counted(ties.map((tie) => tie.code)).map(([code, count]) => [code, readings.get(code), count]),
    source: counted(named).map(([source, count]) => [source, data.sources[source] || source, count]),
  };
  for (const group of groups) {
    checks(byId(group + "s"), group, entries[group], group === "type");
    byId(group + "s").hidden = !entries[group].length;
  }
  byId("period").hidden = !ties.some((tie) => tie.since || tie.until);
  for (const id of ["from", "to", "degree"]) byId(id).addEventListener("input", readFields);
  byId("undated").addEventListener("change", readFields);
}

function readFields() {
  state.from = byId("from").value;
  state.to = byId("to").value;
  state.undated = byId("undated").checked;
  state.degree = Math.max(0, Number(byId("degree").value) || 0);
  update();
}

/** Put what `state` says into the boxes and fields. */
function writeChecks() {
  for (const group of groups)
    for (const input of byId(group + "s").querySelectorAll("input")) input.checked = !state[group].has(input.value);
  for (const id of ["from", "to", "degree"]) byId(id).value = state[id];
  byId("undated").checked = state.undated;
}

const activeChecks = () => groups.filter((group) => state[group].size).length + [state.from || state.to, state.degree > 0].filter(Boolean).length;

function noteActive(active) {
  byId("filters-active").hidden = !active;
  byId("filters-active").textContent = "· " + say("filters_note", { n: active });
}
