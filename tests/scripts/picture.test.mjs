import assert from "node:assert/strict";
import test from "node:test";
import { boxSet, meet } from "../../viz/static/shared/boxes.mjs";
import { inLines, nameLines, titleLines } from "../../viz/static/shared/breaking.mjs";
import { extent } from "../../viz/static/picture/camera.mjs";
import { fileName, nodesCsv, tiesCsv } from "../../viz/static/picture/export.mjs";
import { foldedIn, unfold } from "../../viz/static/picture/groups.mjs";
import { nextInDirection } from "../../viz/static/picture/keys.mjs";
import { isInSpoke, isStructure, lineWidth } from "../../viz/static/picture/lines.mjs";
import { nextNamed, stepTo } from "../../viz/static/picture/list.mjs";
import { block } from "../../viz/static/picture/placing.mjs";
import { smallPage } from "./small.mjs";

const atMost = (most) => (line) => line.length <= most;

test("boxes that touch at an edge do not cover one another", () => {
  assert.equal(meet([0, 0, 10, 10], [10, 0, 20, 10]), false);
  assert.equal(meet([0, 0, 10, 10], [9, 9, 20, 20]), true);
});

test("a name may lie on its own sign, not on that of another or on a title", () => {
  const taken = boxSet();
  taken.add([0, 0, 100, 10], 1); // over more than one cell of the grid
  assert.equal(taken.isFree([80, 0, 90, 5], 1), true);
  assert.equal(taken.isFree([80, 0, 90, 5], 2), false);
  assert.equal(taken.isFreeOfNames([80, 0, 90, 5]), true);
  taken.add([200, 0, 210, 10], "title");
  taken.add([300, 0, 310, 10], -2);
  assert.equal(taken.isFreeOfNames([205, 5, 206, 6]), false);
  assert.equal(taken.isFreeOfNames([305, 5, 306, 6]), false);
});

test("texts break at spaces, words only when they are too long", () => {
  assert.deepEqual(
    inLines("ein Netz für alle", atMost(8), () => false),
    ["ein Netz", "für alle"],
  );
  assert.deepEqual(
    inLines("Donaudampfschiff", atMost(8), (word) => word.length > 10),
    ["Donauda-", "mpfschiff"],
  );
});

test("a name ends in … after its last line", () => {
  const name = "Fachkräftebündnis für die ganze Region zwischen Weser und Leine und Harz";
  assert.deepEqual(nameLines(name, 4), [
    "Fachkräftebündnis für",
    "die ganze Region",
    "zwischen Weser und Leine",
    "und Harz",
  ]);
  assert.deepEqual(nameLines(name, 2), ["Fachkräftebündnis für", "die ganze Region…"]);
});

test("a title keeps its count, however long it is", () => {
  assert.deepEqual(titleLines("Köln", " · 5", atMost(12)), ["Köln · 5"]);
  assert.deepEqual(titleLines("Regierungsbezirk", " · 5", atMost(16)), ["Regierungsbezirk", "5"]);
  assert.deepEqual(titleLines("eins zwei drei vier", " · 5", atMost(9)), [
    "eins zwei",
    "drei vier",
    "5",
  ]);
  const long = titleLines("Fachkräfte Bündnis Südlicher Oberrhein", " · 12", atMost(10));
  assert.deepEqual(long, ["Fachkräfte", "Bündnis", "Südl… · 12"]);
});

test("a block of nodes stands on the side away from the others, in rows", () => {
  const places = block({ x: 0, y: 0 }, [{ x: 500, y: 0 }], 3, 80);
  assert.deepEqual(places, [
    { x: -320, y: -33 },
    { x: -200, y: -33 },
    { x: -320, y: 33 },
  ]);
});

test("a block takes the next free ground when the nearest is taken", () => {
  const others = [
    { x: 500, y: 0 },
    { x: -261, y: 0 },
  ];
  const [first] = block({ x: 0, y: 0 }, others, 1, 80);
  assert.deepEqual(first, { x: -173, y: -73 });
});

test("the extent of a picture holds its discs", () => {
  const disc = { x: 0, y: 0, radius: 10 };
  const box = { left: -10, right: 30, top: -10, bottom: 10 };
  assert.deepEqual(extent([{ x: 30, y: 5 }], [disc]), box);
});

test("the nearest node that lies a way is walked to, a neighbour twice as far as well", () => {
  const page = smallPage();
  const place = (index, x, y) => Object.assign(page.nodes[index], { x, y });
  place(0, 0, 0);
  place(1, 100, 0); // no neighbour of 0
  place(2, 180, 0); // a neighbour
  place(3, 0, -50);
  const next = (direction) => nextInDirection(page, page.nodes[0], direction)?.index;
  assert.equal(next([1, 0]), 2);
  assert.equal(next([0, -1]), 3);
  assert.equal(next([-1, 0]), undefined);
});

test("keys walk a list and stop at its ends", () => {
  const to = (key, place) => stepTo(key, place, 20);
  assert.deepEqual([to("ArrowDown", 0), to("ArrowDown", 20)], [1, 20]);
  assert.deepEqual([to("ArrowUp", 5), to("ArrowUp", 0)], [4, 0]);
  assert.deepEqual([to("Home", 7), to("End", 7)], [0, 20]);
  assert.deepEqual([to("PageDown", 15), to("PageUp", 15), to("x", 15)], [20, 5, undefined]);
});

test("typing goes on to the next name that begins so, and round", () => {
  const listed = ["alpha", "beta", "alphabet"].map((folded) => ({ folded }));
  assert.equal(nextNamed(listed, "alpha", 0), 0);
  assert.equal(nextNamed(listed, "alpha", 1), 2);
  assert.equal(nextNamed(listed, "beta", 2), 1);
  assert.equal(nextNamed(listed, "gamma", 0), -1);
});

test("a line is dashed when no tie between actors is in it", () => {
  const { bundles } = smallPage().shown;
  assert.equal(isStructure(bundles.get("0-2")), false);
  assert.equal(isStructure({ ties: [{ tie: false }] }), true);
});

test("lines grow with what they hold; in columns against the heaviest", () => {
  assert.equal(lineWidth("groups", 1, 50), 1);
  assert.equal(lineWidth("groups", 1000, 1000), 8);
  assert.equal(lineWidth("columns", 25, 100), 4.3);
});

test("the one line of a disc stands for its leaves but not for those that were moved", () => {
  const page = smallPage();
  page.drawing.discOf.set(2, { hub: 0, members: [2] });
  assert.equal(isInSpoke(page, { a: 0, b: 2 }), true);
  assert.equal(isInSpoke(page, { a: 1, b: 2 }), false);
  page.drawing.pinned.add(2);
  assert.equal(isInSpoke(page, { a: 0, b: 2 }), false);
});

test("what is unfolded stands beside its group", () => {
  const page = smallPage();
  const group = page.nodes[3];
  assert.deepEqual(
    foldedIn(page, group).map((node) => node.index),
    [5, 4],
  );
  unfold(page, group, [page.nodes[5]]);
  assert.deepEqual(
    foldedIn(page, group).map((node) => node.index),
    [4],
  );
  assert.ok(page.nodes[5].x > group.x); // the others are on its left
});

test("the ties that are shown as CSV", () => {
  const lines = tiesCsv(smallPage()).split("\r\n");
  assert.equal(
    lines[0],
    "\ufefffrom;relation;to;role;since;until;note;evidence;from_id;code;to_id",
  );
  assert.equal(
    lines[2],
    'IHK Köln;ist Mitglied in;Netz Beta;Träger;;2018;;"x, Zeile 2";' +
      "https://w3id.org/kgraph/id/institution/c;member-of;https://w3id.org/kgraph/id/network/b",
  );
  assert.equal(lines.length, 5);
});

test("the nodes that are shown as CSV", () => {
  const lines = nodesCsv(smallPage()).split("\r\n");
  const row = 'https://w3id.org/kgraph/id/institution/c;IHK Köln;Institution;IHK;;2;"x, Zeile 2";';
  assert.equal(lines[3], row);
});

test("a file is named by the title of the page", () => {
  assert.equal(fileName(smallPage()), "netze-klein");
  assert.equal(fileName({ data: { title: "…" } }), "kgraph");
});
