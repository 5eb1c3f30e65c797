// The page of the search: what fits while one types.
import { make } from "./make.mjs";
import { search, thingsOf, wordsOf } from "./ranking.mjs";

const MOST = 60; // results that are shown

/** Let the form search the rows of the index file. */
export function buildSearch(form, index) {
  const things = thingsOf(index);
  const input = form.elements.q;
  const select = document.getElementById("type");
  const show = () => showFound(form, search(things, input.value, select.value), input.value);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  input.addEventListener("input", show);
  select.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") || "";
  show();
  if (!input.value) input.focus();
}

function showFound(form, found, text) {
  const words = wordsOf(text);
  const rows = found.slice(0, MOST).map((thing) => row(thing, words));
  document.getElementById("results").replaceChildren(...rows);
  const said = text.trim() ? sentence(form.dataset, found.length) : "";
  document.getElementById("found").textContent = said
    .replace("{n}", found.length)
    .replace("{most}", MOST);
}

function sentence({ nothing, more, found }, count) {
  if (!count) return nothing;
  return count > MOST ? more : found;
}

function row(thing, words) {
  const sign = document.querySelector(`#signs [data-type="${CSS.escape(thing.type)}"]`);
  const link = make("a", { href: thing.path, textContent: thing.label, dir: "auto" });
  const about = [sign ? sign.title : "", thing.about].filter(Boolean);
  const isInName = words.every((word) => thing.name.includes(word));
  if (!isInName && thing.names.length) about.push(thing.names.join("; "));
  const kind = make("span", { className: "kind", textContent: about.join(" · "), dir: "auto" });
  const signs = sign ? [sign.firstElementChild.cloneNode(true)] : [];
  return make("li", {}, ...signs, link, kind);
}
