// The fields below a proposal in which it is corrected. `change(entry, field, value)` hears of it.
import { element } from "../shared/elements.mjs";

/** The fields of a proposal, folded in; `data` has the words and what one may choose. */
export function fieldsOf(data, entry, change) {
  const labelled = (name, field) => element("label", {}, data.words[name], field);
  const text = (name) => labelled(name, textField(entry, name, change));
  const choice = (name, choices) => labelled(name, choiceField(entry, name, choices, change));
  const fields =
    entry.what === "thing"
      ? [text("name"), choice("kind", data.kinds), text("same_as")]
      : [choice("relation", entry.isPlace ? data.places : data.relations)];
  return element(
    "details",
    {},
    element("summary", {}, data.words.correct),
    element("div", { class: "fields" }, ...fields, text("reason")),
  );
}

function textField(entry, name, change) {
  const field = element("input", { type: "text", value: entry[name] || "" });
  field.addEventListener("input", () => change(entry, name, field.value));
  return field;
}

function choiceField(entry, name, choices, change) {
  const known = choices.some(([code]) => code === entry[name]);
  const all = known || !entry[name] ? choices : [[entry[name], entry[name]], ...choices];
  const options = all.map(([code, label]) =>
    element("option", { value: code, selected: code === entry[name] }, label),
  );
  const field = element("select", {}, ...options);
  field.addEventListener("change", () => change(entry, name, field.value));
  return field;
}
