// The boxes and fields of the filters that all views have: what is ticked is shown.
import { button, byId, element } from "./elements.mjs";
import { counted, typeKey } from "./graph.mjs";
import { icon } from "./signs.mjs";

/** The boxes for `things` and ties; `sourced` have the evidence that sources are counted by. */
export function buildChecks(page, things, sourced) {
  const entries = entriesOf(page, things, sourced);
  for (const group of page.groups) {
    addBoxes(page, group, entries[group]);
    byId(group + "s").hidden = !entries[group].length;
  }
  byId("period").hidden = !page.ties.some((tie) => tie.since || tie.until);
  for (const id of ["from", "to", "degree"])
    byId(id).addEventListener("input", () => readFields(page));
  byId("undated").addEventListener("change", () => readFields(page));
}

/** For each group its [[value, label, count]]. */
export function entriesOf({ data, ties }, things, sourced) {
  const count = (values) => counted(values, data.language);
  const order = Object.keys(data.look);
  const types = count(things.map((node) => typeKey(data, node)));
  types.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  const readings = new Map(ties.map((tie) => [tie.code, tie.reading]));
  const sourcesOf = (one) => new Set((one.evidence || []).map((place) => data.evidence[place][0]));
  const labelled = (found, labelOf) => found.map(([value, n]) => [value, labelOf(value), n]);
  return {
    type: labelled(types, (type) => data.plurals[type]),
    kind: labelled(count(things.map((node) => node.kind)), (kind) => kind),
    relation: labelled(count(ties.map((tie) => tie.code)), (code) => readings.get(code)),
    source: labelled(
      count(sourced.flatMap((one) => [...sourcesOf(one)])),
      (source) => data.sources[source] || source,
    ),
  };
}

function addBoxes(page, group, entries) {
  const box = byId(group + "s");
  box.append(...entries.map((entry) => tickBox(page, group, entry)));
  if (entries.length > 3) box.append(allOrNone(page, group));
}

function tickBox(page, group, [value, label, count]) {
  const input = element("input", { type: "checkbox", value });
  input.checked = !page.state[group].has(value);
  input.addEventListener("change", () => {
    page.state[group][input.checked ? "delete" : "add"](value);
    page.update();
  });
  const sign = group === "type" ? icon(page.data, value) : null;
  const name = element("span", { class: "name", dir: "auto" }, label);
  return element(
    "label",
    { class: "check" },
    input,
    sign,
    name,
    element("span", {}, page.number(count)),
  );
}

function allOrNone(page, group) {
  const set = (on) => {
    for (const input of inputsOf(group)) {
      input.checked = on;
      page.state[group][on ? "delete" : "add"](input.value);
    }
    page.update();
  };
  const { all, none } = page.words;
  return element(
    "div",
    { class: "years" },
    button(all, () => set(true)),
    button(none, () => set(false)),
  );
}

const inputsOf = (group) => byId(group + "s").querySelectorAll("input");

function readFields({ state, update }) {
  state.from = byId("from").value;
  state.to = byId("to").value;
  state.undated = byId("undated").checked;
  state.degree = Math.max(0, Number(byId("degree").value) || 0);
  update();
}

/** Put what `state` says into the boxes and fields. */
export function writeChecks({ state, groups }) {
  for (const group of groups)
    for (const input of inputsOf(group)) input.checked = !state[group].has(input.value);
  for (const id of ["from", "to", "degree"]) byId(id).value = state[id];
  byId("undated").checked = state.undated;
}

/** Say how many filters hide something. */
export function noteActive({ say }, active) {
  byId("filters-active").hidden = !active;
  byId("filters-active").textContent = "· " + say("filters_note", { n: active });
}
