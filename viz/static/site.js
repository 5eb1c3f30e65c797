// Sorting and filtering of tables, and search. Every page works without it.
"use strict";

/** A name as search compares it: small letters, umlauts and marks reduced. */
function fold(text) {
  return text.toLowerCase().replace(/ä|ae/g, "a").replace(/ö|oe/g, "o").replace(/ü|ue/g, "u").replace(/ß/g, "ss")
    .normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const german = document.documentElement.lang === "de";
const WORDS = german
  ? { filter: "Filter", hint: "Teil eines Namens …", all: "alle", shown: "{n} von {total} gezeigt", sort: "Nach {name} ordnen" }
  : { filter: "Filter", hint: "Part of a name …", all: "all", shown: "{n} of {total} shown", sort: "Sort by {name}" };

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The number in a cell as the page's language writes it; nothing sorts last. */
function numberIn(cell) {
  const text = cell.textContent.trim();
  const plain = german ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
  return plain === "" || plain === "–" ? -1 : parseFloat(plain);
}

function sortBy(table, place, isNumber, heading) {
  const rising = heading.getAttribute("aria-sort") ? heading.getAttribute("aria-sort") === "descending" : !isNumber;
  const compare = new Intl.Collator("de", { numeric: true }).compare;
  const rows = [...table.tBodies[0].rows];
  const value = isNumber ? (row) => numberIn(row.cells[place]) : (row) => row.cells[place].textContent.trim();
  const keyed = rows.map((row) => [value(row), row]);
  keyed.sort(([a], [b]) => {
    if (!isNumber && (a === "") !== (b === "")) return a === "" ? 1 : -1;
    return (isNumber ? a - b : compare(a, b)) * (rising ? 1 : -1);
  });
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", rising ? "ascending" : "descending");
  table.tBodies[0].append(...keyed.map(([, row]) => row));
}

function addSorting(table) {
  [...table.tHead.rows[0].cells].forEach((heading, place) => {
    const name = heading.textContent;
    const button = make("button", { type: "button", textContent: name, title: WORDS.sort.replace("{name}", name) });
    const isNumber = heading.classList.contains("number");
    button.addEventListener("click", () => sortBy(table, place, isNumber, heading));
    heading.replaceChildren(button);
  });
}

function choiceOf(table, place, name) {
  const values = new Set([...table.tBodies[0].rows].map((row) => row.cells[place].textContent.trim()));
  const compare = new Intl.Collator("de").compare;
  const select = make("select", {}, make("option", { value: "", textContent: WORDS.all }));
  for (const value of [...values].filter(Boolean).sort(compare)) select.append(make("option", { value, textContent: value }));
  return [make("label", {}, name, select), select];
}

function addFilter(table) {
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")];
  const groups = [...table.querySelectorAll("tbody tr.group")];
  const folded = rows.map((row) => fold(row.textContent));
  const input = make("input", { type: "search", placeholder: WORDS.hint, autocomplete: "off", spellcheck: false });
  const shown = make("span", { className: "quiet" });
  shown.setAttribute("role", "status");
  const tools = make("div", { className: "tools" }, make("label", {}, WORDS.filter, input));
  const choices = [];
  [...table.tHead.rows[0].cells].forEach((heading, place) => {
    if (!heading.dataset.choice) return;
    const [label, select] = choiceOf(table, place, heading.textContent);
    choices.push([place, select]);
    tools.append(label);
  });
  const apply = () => {
    const wanted = fold(input.value).split(" ").filter(Boolean);
    let count = 0;
    rows.forEach((row, place) => {
      const fits = wanted.every((word) => folded[place].includes(word))
        && choices.every(([cell, select]) => !select.value || row.cells[cell].textContent.trim() === select.value);
      row.hidden = !fits;
      count += fits;
    });
    for (const group of groups) group.hidden = ![...group.parentNode.rows].some((row) => row !== group && !row.hidden);
    shown.textContent = WORDS.shown.replace("{n}", count).replace("{total}", rows.length);
  };
  for (const control of [input, ...choices.map(([, select]) => select)]) control.addEventListener("input", apply);
  tools.append(shown);
  (table.closest(".scroll") || table).before(tools);
}

for (const table of document.querySelectorAll("table[data-tools]")) {
  addFilter(table);
  if (table.dataset.tools === "yes") addSorting(table);
}

// -- search --------------------------------------------------------------------------------

const MOST = 60;
const form = document.getElementById("search");

/** How well a thing fits: 0 the name itself … 4 a part of another name; -1 not at all. */
function fit(thing, words, whole) {
  if (!words.every((word) => thing.all.includes(word))) return -1;
  if (thing.name === whole || thing.others.includes(whole)) return 0;
  if (thing.name.startsWith(whole)) return 1;
  if (words.every((word) => (" " + thing.name).includes(" " + word))) return 2;
  return words.every((word) => thing.name.includes(word)) ? 3 : 4;
}

function search(things, text, type) {
  const whole = fold(text);
  const words = whole.split(" ").filter(Boolean);
  if (!words.length) return [];
  const found = [];
  for (const thing of things) {
    if (type && thing.type !== type) continue;
    const rank = fit(thing, words, whole);
    if (rank >= 0) found.push([rank, -thing.degree, thing.name, thing]);
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0));
  return found.map((one) => one[3]);
}

function entry(thing, words) {
  const sign = document.querySelector(`#signs [data-type="${CSS.escape(thing.type)}"]`);
  const link = make("a", { href: thing.path, textContent: thing.label, dir: "auto" });
  const item = make("li", {});
  if (sign) item.append(sign.firstElementChild.cloneNode(true));
  item.append(link);
  const about = [sign ? sign.title : "", thing.about].filter(Boolean);
  if (!words.every((word) => thing.name.includes(word)) && thing.names.length) about.push(thing.names.join("; "));
  item.append(make("span", { className: "kind", textContent: about.join(" · "), dir: "auto" }));
  return item;
}

if (form && window.kgraphIndex) {
  const things = window.kgraphIndex.map(([label, type, path, about, names, degree]) => {
    const name = fold(label), others = names.map(fold);
    return { label, type, path, about, names, degree, name, others, all: [name, ...others, fold(about)].join(" ") };
  });
  const input = form.elements.q, select = document.getElementById("type");
  const results = document.getElementById("results"), said = document.getElementById("found");
  const show = () => {
    const found = search(things, input.value, select.value);
    const words = fold(input.value).split(" ");
    results.replaceChildren(...found.slice(0, MOST).map((thing) => entry(thing, words)));
    const text = !input.value.trim() ? "" : !found.length ? form.dataset.nothing : found.length > MOST ? form.dataset.more : form.dataset.found;
    said.textContent = text.replace("{n}", found.length).replace("{most}", MOST);
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
  input.addEventListener("input", show);
  select.addEventListener("input", show);
  input.value = new URLSearchParams(location.search).get("q") || "";
  show();
  if (!input.value) input.focus();
}
document.documentElement.dataset.ready = "yes";
