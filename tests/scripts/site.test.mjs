import assert from "node:assert/strict";
import test from "node:test";
import { rankOf, search, thingsOf, wordsOf } from "../../viz/static/site/ranking.mjs";
import { comparer, numberIn } from "../../viz/static/site/sorting.mjs";
import { languageOf } from "../../viz/static/site/words.mjs";

const things = thingsOf([
  ["IHK Köln", "Institution", "i/ihk.html", "Kammer in Köln", ["Industrie- und Handelskammer"], 9],
  ["Köln", "Region", "r/koeln.html", "Kreisfreie Stadt", [], 3],
  ["Kölner Bündnis", "Network", "n/k.html", "", [], 5],
  ["Netz Rhein", "Network", "n/r.html", "Köln und Bonn", [], 7],
]);
const labels = (found) => found.map((thing) => thing.label);

test("a search finds names, their beginnings, words in them, then what is said of things", () => {
  const ranks = things.map((thing) => rankOf(thing, wordsOf("Köln")));
  assert.deepEqual(ranks, [2, 0, 1, 4]);
  assert.equal(rankOf(things[0], wordsOf("bonn")), -1);
});

test("the best fit comes first, of one type if asked", () => {
  const all = ["Köln", "Kölner Bündnis", "IHK Köln", "Netz Rhein"];
  assert.deepEqual(labels(search(things, "köln", "")), all);
  assert.deepEqual(labels(search(things, "koeln", "Network")), ["Kölner Bündnis", "Netz Rhein"]);
});

test("all words have to fit, another name counts as the name", () => {
  assert.deepEqual(labels(search(things, "bonn netz", "")), ["Netz Rhein"]);
  assert.deepEqual(labels(search(things, "handelskammer industrie und", "")), ["IHK Köln"]);
  assert.equal(rankOf(things[0], wordsOf("Industrie und Handelskammer")), 0);
});

test("signs alone find nothing", () => {
  assert.deepEqual(search(things, " – ", ""), []);
});

test("things that fit as well come by how many they are joined to, then by name", () => {
  const alike = thingsOf([
    ["Netz B", "Network", "", "", [], 1],
    ["Netz A", "Network", "", "", [], 1],
    ["Netz C", "Network", "", "", [], 2],
  ]);
  assert.deepEqual(labels(search(alike, "netz", "")), ["Netz C", "Netz A", "Netz B"]);
});

test("numbers are read as the language writes them; nothing is less than all", () => {
  assert.equal(numberIn("1.234,5", true), 1234.5);
  assert.equal(numberIn("1,234.5", false), 1234.5);
  assert.deepEqual(
    ["", "–"].map((text) => numberIn(text, true)),
    [-1, -1],
  );
});

test("empty cells come last whatever the direction", () => {
  const sorted = (texts, isRising) =>
    texts
      .map((text) => [text])
      .sort(comparer(false, isRising))
      .flat();
  assert.deepEqual(sorted(["b", "", "Ä 10", "ä 9"], true), ["ä 9", "Ä 10", "b", ""]);
  assert.deepEqual(sorted(["b", "", "Ä 10", "ä 9"], false), ["b", "Ä 10", "ä 9", ""]);
});

test("the tools of a table speak the language of the page", () => {
  const words = { de: { all: "alle" }, en: { all: "all" } };
  assert.deepEqual(languageOf({ lang: "de" }, words), { isGerman: true, words: words.de });
});
