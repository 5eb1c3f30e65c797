// The website: tables that sort and filter, and search. Every page works without it.
import { addFilter } from "./filtering.mjs";
import { buildSearch } from "./finding.mjs";
import { landing } from "./landing.mjs";
import { leadToPart } from "./parting.mjs";
import { openPictures } from "./picturing.mjs";
import { addPrinting } from "./printing.mjs";
import { addSorting } from "./sorting.mjs";
import { languageOf } from "./words.mjs";

const language = languageOf(document.documentElement, window.kgraphWords);
for (const table of document.querySelectorAll("table[data-tools]")) {
  addFilter(table, language);
  if (table.dataset.tools === "yes") addSorting(table, language);
}
const form = document.getElementById("search");
if (form && window.kgraphIndex) buildSearch(form, window.kgraphIndex, language.words);
openPictures(document.querySelectorAll("a.open-picture"));
addPrinting(document.querySelector("[data-print]"), language);
const choice = document.querySelector("[data-landing]");
if (choice && !location.hash)
  location.replace(landing(navigator.languages, [...choice.querySelectorAll("a")]));
leadToPart(document.querySelectorAll("[data-spots]"), location.hash.slice(1));
document.documentElement.dataset.ready = "yes";
