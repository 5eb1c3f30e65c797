import assert from "node:assert/strict";
import test from "node:test";
import { entriesOf } from "../../viz/static/shared/checks.mjs";
import { evidenceText } from "../../viz/static/shared/details.mjs";
import { counted, countOthers, linked, shortId } from "../../viz/static/shared/graph.mjs";
import { outline } from "../../viz/static/shared/signs.mjs";
import { sortedRows } from "../../viz/static/shared/sorting.mjs";
import { rankOf, suggestions } from "../../viz/static/shared/suggest.mjs";
import { smallData, smallPage } from "./small.mjs";

test("nodes know their ties, ties what their relation says", () => {
  const { nodes, ties } = linked(smallData());
  assert.deepEqual(
    nodes.map((node) => node.ties.map((tie) => tie.index)),
    [[0, 2, 3], [1], [0, 1, 2], [], [], [3]],
  );
  assert.deepEqual([ties[0].code, ties[2].reading], ["member-of", "hat Thema"]);
});

test("parallel ties join a node to one other", () => {
  const { nodes } = linked(smallData());
  assert.deepEqual(nodes.map(countOthers), [2, 1, 2, 0, 0, 1]);
});

test("an IRI is short in an address, a key of another form stays", () => {
  assert.equal(shortId({ id: "https://w3id.org/kgraph/id/network/a" }), "network/a");
  assert.equal(shortId({ id: "03241" }), "03241");
});

test("values are counted, the most frequent first, umlauts in their place", () => {
  const values = ["b", "ä", "", undefined, "b", "z", "a"];
  assert.deepEqual(counted(values, "de"), [
    ["b", 2],
    ["a", 1],
    ["ä", 1],
    ["z", 1],
  ]);
});

test("a search finds the name itself, then its beginning, a word of it, a part, all words", () => {
  const names = ["koln", "kolner rat", "ihk koln", "neukolln koln", "rat von koln"];
  assert.deepEqual(
    names.map((name) => rankOf(name, "koln")),
    [0, 1, 2, 2, 2],
  );
  assert.equal(rankOf("bekolnt", "koln"), 3);
  assert.equal(rankOf("koln und sein rat", "rat koln"), 4);
  assert.equal(rankOf("bonn", "koln"), 9);
});

test("suggestions leave groups out; those with more neighbours come first", () => {
  const { nodes } = smallPage();
  assert.deepEqual(suggestions(nodes, "netz"), [0, 1]);
  assert.deepEqual(suggestions(nodes, "koeln"), [2]);
  assert.deepEqual(suggestions(nodes, "muessig"), [5]);
  assert.deepEqual(suggestions(nodes, "weitere"), []);
  assert.deepEqual(suggestions(nodes, " - "), []);
});

test("rows sort as the language has it, with numbers in texts by size", () => {
  const sorted = (rows, down) => sortedRows(rows, (row) => row, down, "de");
  assert.deepEqual(sorted(["Z", "Ä 10", "Ä 9", "B"], false), ["Ä 9", "Ä 10", "B", "Z"]);
  assert.deepEqual(sorted(["Z", "Ä 10", "Ä 9", "B"], true), ["Z", "B", "Ä 10", "Ä 9"]);
  assert.deepEqual(sorted([10, 9, 100], false), [9, 10, 100]);
});

test("rows stay in their order until a column is chosen, and are never changed in place", () => {
  const rows = [3, 1, 2];
  assert.deepEqual(sortedRows(rows, null, false, "de"), [3, 1, 2]);
  sortedRows(rows, (row) => row, false, "de");
  assert.deepEqual(rows, [3, 1, 2]);
});

test("the boxes of the filters have labels and counts", () => {
  const page = smallPage();
  page.data.plurals = { Network: "Netzwerke", Institution: "Einrichtungen", Group: "Gruppen" };
  assert.deepEqual(entriesOf(page, page.nodes, page.ties), {
    type: [
      ["Network", "Netzwerke", 2],
      ["Institution", "Einrichtungen", 3],
      ["Group", "Gruppen", 1],
    ],
    kind: [["IHK", "IHK", 1]],
    relation: [
      ["member-of", "ist Mitglied in", 3],
      ["has-topic", "hat Thema", 1],
    ],
    source: [
      ["x", "Liste X", 3],
      ["y", "y", 1],
    ],
  });
});

test("evidence is a line of sources with their places", () => {
  assert.equal(evidenceText(smallPage(), [0, 1]), "x, Zeile 2; y");
  assert.equal(evidenceText(smallPage(), undefined), "");
});

test("shapes are paths within a circle of radius 1", () => {
  assert.equal(outline("diamond"), "M1.000 0.000L0.000 1.000L-1.000 0.000L-0.000 -1.000Z");
  assert.equal(outline("square"), "M-.85 -.85H.85V.85H-.85Z");
  assert.equal(outline("triangle").split("L").length, 3);
  assert.equal(outline("star").split("L").length, 10);
});
