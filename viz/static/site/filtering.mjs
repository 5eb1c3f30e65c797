// Tables that show only the rows with some words in them.
import { fold } from "../shared/text.mjs";
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
  const choices = choicesOf(table, words);
  const apply = () => {
    const count = showFitting({ rows, folded, input, choices });
    hideEmptyGroups(table);
    shown.textContent = words.shown.replace("{n}", count).replace("{total}", rows.length);
  };
  const label = make("label", {}, words.filter, input);
  const labels = choices.map(({ name, select }) => make("label", {}, name, select));
  for (const control of [input, ...choices.map(({ select }) => select)])
    control.addEventListener("input", apply);
  const tools = make("div", { className: "tools" }, label, ...labels, shown);
  (table.closest(".scroll") || table).before(tools);
}

/** For each column that asks for it: its place, its name, a list of what stands in it. */
function choicesOf(table, words) {
  return [...table.tHead.rows[0].cells]
    .map((heading, place) => ({ heading, place, name: heading.textContent }))
    .filter(({ heading }) => heading.dataset.choice)
    .map(({ place, name }) => ({ place, name, select: selectOf(table, place, words) }));
}

function selectOf(table, place, words) {
  const values = new Set([...table.tBodies[0].rows].map((row) => textIn(row, place)));
  const { compare } = new Intl.Collator("de");
  const options = [...values].filter(Boolean).sort(compare);
  const all = make("option", { value: "", textContent: words.all });
  const others = options.map((value) => make("option", { value, textContent: value }));
  return make("select", {}, all, ...others);
}

const textIn = (row, place) => row.cells[place].textContent.trim();

/** Hide the rows that do not fit; returns how many do. */
function showFitting({ rows, folded, input, choices }) {
  const wanted = wordsOf(input.value);
  let count = 0;
  for (const [place, row] of rows.entries()) {
    const fits =
      wanted.every((word) => folded[place].includes(word)) &&
      choices.every((one) => !one.select.value || textIn(row, one.place) === one.select.value);
    row.hidden = !fits;
    count += fits;
  }
  return count;
}

/** A row that heads others goes with the last of them. */
function hideEmptyGroups(table) {
  for (const group of table.querySelectorAll("tbody tr.group"))
    group.hidden = ![...group.parentNode.rows].some((row) => row !== group && !row.hidden);
}
