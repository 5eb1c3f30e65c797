// The website: tables that sort and filter, and search. Every page works without it.
import { addFilter } from "./filtering.mjs";
import { buildSearch } from "./finding.mjs";
import { addSorting } from "./sorting.mjs";
import { languageOf } from "./words.mjs";

const language = languageOf(document.documentElement);
for (const table of document.querySelectorAll("table[data-tools]")) {
  addFilter(table, language);
  if (table.dataset.tools === "yes") addSorting(table, language);
}
const form = document.getElementById("search");
if (form && window.kgraphIndex) buildSearch(form, window.kgraphIndex);
document.documentElement.dataset.ready = "yes";
