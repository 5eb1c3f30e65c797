// Tables that show only the rows with some words in them, or with some values in some columns.
import { fold } from "../shared/text.mjs";
import { facetsOf, refreshFacets } from "./facets.mjs";
import { make } from "./make.mjs";
import { wordsOf } from "./ranking.mjs";

/** Put a field, and a choice for each column that asks for one, before a table. */
export function addFilter(table, { words }) {
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")];
  const folded = rows.map((row) => fold(row.textContent));
  const input = make("input", {
    type: "search",
    placeholder: words.filter_hint,
    autocomplete: "off",
    spellcheck: false,
  });
  const shown = make("span", { className: "quiet" });
  shown.setAttribute("role", "status");
  const facets = facetsOf(table, rows, words);
  const clear = make("button", { type: "button", textContent: words.clear, hidden: true });
  const apply = () => {
    const count = showFitting({ rows, folded, input, facets });
    hideEmptyGroups(table);
    refreshFacets(facets, fits(folded, input));
    clear.hidden = !input.value && facets.every(({ select }) => !select.value);
    shown.textContent = words.shown.replace("{n}", count).replace("{total}", rows.length);
  };
  clear.addEventListener("click", () => {
    input.value = "";
    for (const { select } of facets) select.value = "";
    apply();
    remember(input, facets);
  });
  const label = make("label", {}, words.filter, input);
  const labels = facets.map(({ name, select }) => make("label", {}, name, select));
  for (const control of [input, ...facets.map(({ select }) => select)])
    control.addEventListener("input", () => {
      apply();
      remember(input, facets);
    });
  const tools = make("div", { className: "tools" }, label, ...labels, clear, shown);
  (table.closest(".scroll") || table).before(tools);
  if (!facets.length) return;
  recall(input, facets);
  apply();
}

/** For each row whether all words of the field are in it. */
function fits(folded, input) {
  const wanted = wordsOf(input.value);
  return folded.map((text) => wanted.every((word) => text.includes(word)));
}

/** Hide the rows that do not fit; returns how many do. */
function showFitting({ rows, folded, input, facets }) {
  const named = fits(folded, input);
  let count = 0;
  for (const [place, row] of rows.entries()) {
    const isShown = named[place] && facets.every((facet) => facet.takes(place));
    row.hidden = !isShown;
    count += isShown;
  }
  return count;
}

/** A row that heads others goes with the last of them. */
function hideEmptyGroups(table) {
  for (const group of table.querySelectorAll("tbody tr.group"))
    group.hidden = ![...group.parentNode.rows].some((row) => row !== group && !row.hidden);
}

/** The choices stand in the address, so that a list can be sent as it is. */
function remember(input, facets) {
  if (!facets.length) return;
  const asked = new URLSearchParams();
  if (input.value) asked.set("q", input.value);
  for (const { key, select } of facets) if (select.value) asked.set(key, select.value);
  history.replaceState(null, "", `#${asked}`);
}

function recall(input, facets) {
  const asked = new URLSearchParams(location.hash.slice(1));
  input.value = asked.get("q") || "";
  for (const { key, select, values } of facets) {
    const wanted = asked.get(key) || "";
    if (values.includes(wanted)) select.value = wanted;
  }
}
