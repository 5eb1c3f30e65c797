// The choices above a list: what stands in a column, and in how many of the rows that fit.
import { make } from "./make.mjs";

const PARTED = "; "; // a cell may hold several values

/** For each column that asks for it a list of its values. */
export function facetsOf(table, rows, words) {
  return [...table.tHead.rows[0].cells]
    .map((heading, place) => ({ heading, place }))
    .filter(({ heading }) => heading.dataset.choice)
    .map(({ heading, place }) => facetOf(heading, place, rows, words))
    .filter(({ values }) => values.length > 1);
}

function facetOf(heading, place, rows, words) {
  const inRow = rows.map((row) => valuesIn(row.cells[place].textContent));
  const { compare } = new Intl.Collator("de");
  const values = [...new Set(inRow.flat())].sort(compare);
  const all = make("option", { value: "", textContent: words.all });
  const options = values.map((value) => make("option", { value, textContent: value }));
  const select = make("select", {}, all, ...options);
  const takes = (row) => !select.value || inRow[row].includes(select.value);
  return { name: heading.textContent, key: heading.dataset.choice, values, inRow, select, takes };
}

/** The values in the text of a cell. */
export const valuesIn = (text) =>
  text
    .trim()
    .split(PARTED)
    .filter((value) => value && value !== "–");

/** How often each value stands in the rows that `fit` and that the other facets take. */
export function countsOf(facet, facets, fit) {
  const others = facets.filter((other) => other !== facet);
  const counts = new Map();
  for (const [row, values] of facet.inRow.entries())
    if (fit[row] && others.every((other) => other.takes(row)))
      for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

/** Write the counts behind the values; what no row has cannot be chosen. */
export function refreshFacets(facets, fit) {
  for (const facet of facets) {
    const counts = countsOf(facet, facets, fit);
    for (const option of [...facet.select.options].slice(1)) {
      const count = counts.get(option.value) || 0;
      option.textContent = `${option.value} (${count})`;
      option.disabled = !count && option.value !== facet.select.value;
    }
  }
}
