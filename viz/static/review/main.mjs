// The page on which proposals of documents are decided.
import { byId, button, element, messenger } from "../shared/elements.mjs";
import { fieldsOf } from "./fields.mjs";
import { saveFile } from "../shared/saving.mjs";
import {
  correct,
  decide,
  decidedCount,
  fileOf,
  fits,
  isBarred,
  noDecisions,
  takenAlong,
} from "./model.mjs";

const KEYS = { a: "accept", x: "reject", s: "later", l: "later" };
const STEPS = { j: 1, k: -1 };
const data = JSON.parse(byId("data").textContent);
const decisions = noDecisions();
const cards = new Map();
let unsaved = false;

function build() {
  let before = "";
  for (const entry of data.entries) {
    if (entry.document !== before) byId("entries").append(element("h2", {}, entry.document));
    before = entry.document;
    const card = cardOf(entry);
    cards.set(entry.key, card);
    byId("entries").append(card.root);
  }
}

function cardOf(entry) {
  const card = { entry, buttons: new Map() };
  for (const verdict of ["accept", "reject", "later"])
    card.buttons.set(
      verdict,
      button(data.verdicts[verdict], () => say(card, verdict), { "aria-pressed": "false" }),
    );
  card.root = element(
    "article",
    { class: entry.what, tabindex: "-1", "data-key": entry.key },
    element("div", { class: "what" }, sentenceOf(entry)),
    element(
      "blockquote",
      {},
      ...entry.quote.map(([text, own]) => (own ? element("mark", {}, text) : text)),
    ),
    element("div", { class: "quiet" }, remarkOf(entry)),
    element("div", { class: "choices" }, ...card.buttons.values()),
    fieldsOf(data, entry, change),
  );
  return card;
}

function sentenceOf(entry) {
  if (entry.what === "thing") return entry.name;
  const time = [
    entry.since && `${data.words.since} ${entry.since}`,
    entry.until && `${data.words.until} ${entry.until}`,
  ];
  return [`${entry.name} – ${entry.relationLabel} – ${entry.to}`, ...time.filter(Boolean)].join(
    ", ",
  );
}

function remarkOf(entry) {
  const news = entry.change === "new" ? ` · ${data.words.new}` : "";
  const score = entry.score.toLocaleString(document.documentElement.lang);
  return `${entry.place} · ${entry.why} · ${data.words.score} ${score} · ${entry.key}${news}`;
}

function change(entry, name, value) {
  correct(decisions, entry, name, value);
  unsaved = true;
}

function say(card, verdict) {
  decide(decisions, card.entry, verdict);
  unsaved = true;
  update();
}

function update() {
  const along = takenAlong(decisions, data.entries);
  for (const card of cards.values()) {
    const own = decisions.get(card.entry.key)?.verdict || "";
    const shown = own || (along.has(card.entry.key) ? "accept" : "");
    card.root.className = [card.entry.what, shown].join(" ").trim();
    for (const [verdict, made] of card.buttons)
      made.setAttribute("aria-pressed", String(own === verdict));
    card.buttons.get("accept").disabled = isBarred(decisions, card.entry);
    const hidden =
      (byId("open-only").checked && own) || !fits(card.entry, byId("filter").value.trim());
    card.root.hidden = Boolean(hidden);
  }
  byId("count").textContent =
    `${decidedCount(decisions)} ${data.words.of} ${data.entries.length} ${data.words.decided}`;
}

function move(step) {
  const shown = [...cards.values()].filter((card) => !card.root.hidden).map((card) => card.root);
  const at = shown.indexOf(document.activeElement.closest("article"));
  const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

function onKey(event) {
  if (event.target.closest("input, select") || event.ctrlKey || event.metaKey || event.altKey)
    return;
  if (event.key in STEPS) move(STEPS[event.key]);
  else if (event.key in KEYS) press(KEYS[event.key]);
  else return;
  event.preventDefault();
}

function press(verdict) {
  const card = cards.get(document.activeElement.closest("article")?.dataset.key);
  if (!card || (verdict === "accept" && isBarred(decisions, card.entry))) return;
  say(card, verdict);
  move(1);
}

function save() {
  saveFile(data.words.file, "application/json", fileOf(decisions, data.entries));
  unsaved = false;
  message(data.words.saved);
}

const message = messenger();
build();
update();
byId("save").addEventListener("click", save);
byId("open-only").addEventListener("change", update);
byId("filter").addEventListener("input", update);
document.addEventListener("keydown", onKey);
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
