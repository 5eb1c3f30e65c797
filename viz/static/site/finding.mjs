// The page of the search: what fits while one types, and what is spelt alike when nothing does.
import { fold } from "../shared/text.mjs";
import { guesserOf } from "./guessing.mjs";
import { make } from "./make.mjs";
import { search, thingsOf, wordsOf } from "./ranking.mjs";

const MOST = 60; // results that are shown

/** Let the form search the rows of the index file. */
export function buildSearch(form, index, words) {
  const things = thingsOf(index);
  const input = form.elements.q;
  const select = document.getElementById("type");
  const guess = guesserOf(things);
  const show = () =>
    showFound(form, { things, guess, words }, { text: input.value, type: select.value });
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

function showFound(form, { things, guess, words }, { text, type }) {
  const exact = search(things, text, type);
  const close = exact.length || !text.trim() ? null : guess(text, type);
  const found = close ? close.things : exact;
  const wanted = wordsOf(text);
  const rows = found.slice(0, MOST).map((thing) => row(thing, wanted));
  document.getElementById("results").replaceChildren(...rows);
  const said = text.trim() ? sentence(form.dataset, words, found.length, close) : "";
  document.getElementById("found").textContent = said
    .replace("{n}", found.length)
    .replace("{most}", MOST);
}

function sentence({ nothing, more, found }, words, count, close) {
  if (!count) return nothing;
  if (close) return close.isPart ? words.without_word : words.guessed;
  return count > MOST ? more : found;
}

function row(thing, words) {
  const sign = document.querySelector(`#signs [data-type="${CSS.escape(thing.type)}"]`);
  const className = sign ? sign.className : "";
  const link = make("a", { href: thing.path, textContent: thing.label, dir: "auto", className });
  const about = [sign ? sign.title : "", thing.about].filter(Boolean);
  const isInName = words.every((word) => thing.name.includes(word));
  if (!isInName && thing.names.length) about.push(thing.names.join("; "));
  about.push(...thing.subjects.filter((one) => words.some((word) => fold(one).includes(word))));
  const kind = make("span", { className: "kind", textContent: about.join(" · "), dir: "auto" });
  return make("li", {}, link, kind);
}
