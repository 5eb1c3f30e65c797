import assert from "node:assert/strict";
import test from "node:test";
import { csvText } from "../../viz/static/shared/csv.mjs";
import { frameText } from "../../viz/static/shared/embedding.mjs";
import { sourceLines } from "../../viz/static/shared/crediting.mjs";
import { wording } from "../../viz/static/shared/text.mjs";
import { arranged } from "../../viz/static/picture/arranging.mjs";
import { addressOf, readAddress } from "../../viz/static/picture/address.mjs";
import { awayFrom } from "../../viz/static/picture/groups.mjs";
import { matrixOf } from "../../viz/static/picture/matrix.mjs";
import { fitting, layNodes, modelOf, openState } from "../../viz/static/picture/model.mjs";
import { wayBetween } from "../../viz/static/picture/ways.mjs";
import { yearsOf } from "../../viz/static/picture/years.mjs";
import { smallData, smallPage } from "./small.mjs";
import { passes } from "../../viz/static/shared/filters.mjs";

const ID = "https://w3id.org/kgraph/id/";
const GROUPS = ["type", "kind", "relation", "source"];

/** Kreise A, B, C and the Land L; thing P in A and B, Q in B only, R in all by way of a region. */
function bridgePage() {
  const node = (id, type, more = {}) => ({ id: ID + id, name: id, type, ...more });
  const tie = (from, to, relation, layer) => ({ from, to, relation, layer, undirected: true });
  const data = {
    ...smallData(),
    matrix: "shared",
    nodes: [
      ...["a", "b", "c", "l"].map((name) => node("region/" + name, "Region", { least: 1 })),
      ...["p", "q", "r"].map((name) => node("network/" + name, "Network", { least: 2 })),
      node("topic/t", "Concept", { away: true }),
    ],
    ties: [
      [4, 0, 0, 0],
      [4, 1, 0, 0],
      [5, 1, 0, 0],
      [6, 0, 1, 0],
      [6, 1, 1, 0],
      [6, 2, 1, 0],
      [6, 3, 0, 1],
      [4, 7, 0, undefined],
    ].map((one) => tie(...one)),
    layers: [
      { name: "Kreise", inside: [0, 1, 2, 4, 5, 6], places: [[0, 5, 5]], parents: [] },
      { name: "Länder", inside: [3, 6], places: [[3, 9, 9]], parents: [] },
    ],
  };
  const page = { data, ...modelOf(data), groups: GROUPS, state: openState(data) };
  page.tieFits = (one) => passes(page, one);
  page.shown = fitting(page);
  return page;
}

const names = (page) => page.shown.nodes.map((node) => node.name.split("/")[1]);

test("a bridge stands while it joins two regions, a region while a bridge reaches it", () => {
  const page = bridgePage();
  assert.deepEqual(names(page), ["a", "b", "c", "p", "r"]);
  page.state.relation.add("has-topic");
  page.shown = fitting(page);
  assert.deepEqual(names(page), ["a", "b", "p"]);
});

test("a level has its own nodes, places and lines", () => {
  const page = bridgePage();
  page.state.layer = 1;
  layNodes(page, 1);
  page.shown = fitting(page);
  assert.deepEqual(names(page), []); // R joins no second Land
  assert.deepEqual([page.nodes[3].x, page.nodes[3].y], [9, 9]);
});

test("the matrix counts what two regions share, both ways round", () => {
  const { rows, cells } = matrixOf(bridgePage());
  assert.deepEqual(
    rows.map((row) => row.name),
    ["region/a", "region/b", "region/c"],
  );
  assert.deepEqual(cells.get("0-1"), [4, 6]);
  assert.deepEqual(cells.get("2-0"), [6]);
});

test("what is away is not drawn, but known to its neighbour", () => {
  const page = bridgePage();
  assert.deepEqual(
    awayFrom(page, page.nodes[4]).map(({ index }) => index),
    [7],
  );
  page.state.revealed.add(7);
  page.shown = fitting(page);
  assert.ok(page.shown.bundles.has("4-7"));
  assert.deepEqual(awayFrom(page, page.nodes[4]), []);
});

test("the shortest way keeps to what the filters leave", () => {
  const page = smallPage();
  const way = wayBetween(page, 5, 1).map((tie) => [tie.from, tie.to]);
  assert.deepEqual(way, [
    [5, 0],
    [2, 0],
    [2, 1],
  ]);
  page.state.type.add("Institution");
  assert.equal(wayBetween(page, 0, 1), null);
});

test("an address keeps what was moved, noted, hidden at first and seen", () => {
  const page = smallPage();
  page.data.quiet = ["has-topic"];
  page.state = { ...openState(page.data), camera: [0.5, 10, -20] };
  page.drawing = { moved: new Set([1]) };
  page.nodes[1].x = 7.4;
  page.state.notes.set(0, "Anruf ~ Mai");
  page.state.relation.clear();
  const text = addressOf(page);
  const fresh = smallPage();
  fresh.data.quiet = ["has-topic"];
  const asked = readAddress(fresh, text);
  assert.deepEqual(asked.moved, [[1, 7, 10]]);
  assert.deepEqual([...fresh.state.notes], [[0, "Anruf ~ Mai"]]);
  assert.deepEqual(fresh.state.camera, [0.5, 10, -20]);
  assert.equal(fresh.state.relation.size, 0);
  readAddress(fresh, "");
  assert.deepEqual([...fresh.state.relation], ["has-topic"]);
});

test("laying out again brings joined nodes together and keeps pinned ones", () => {
  const nodes = [0, 1, 2, 3].map((index) => ({ index, x: 400 * index, y: 0 }));
  const at = arranged(nodes, [{ a: 0, b: 3 }], ({ index }) => index === 1);
  const far = (a, b) => Math.hypot(at[a].x - at[b].x, at[a].y - at[b].y);
  assert.ok(far(0, 3) < 400);
  assert.ok(Math.abs(at[1].x - 400) < 1);
  assert.ok(Math.min(far(0, 1), far(0, 2), far(1, 2)) > 40);
});

test("years run from the first to the last that a tie names", () => {
  assert.deepEqual(yearsOf([{ since: "2015" }, { until: "2018-05" }, {}]), {
    first: 2015,
    last: 2018,
    undated: 1,
  });
  assert.equal(yearsOf([{}]), null);
});

test("a count has its form", () => {
  const { say } = wording({ words: { n: "{n:1 Knoten|# Dinge} von {name}" }, language: "de" });
  assert.equal(say("n", { n: 1, name: "X" }), "1 Knoten von X");
  assert.equal(say("n", { n: 1234, name: "X" }), "1.234 Dinge von X");
});

test("CSV is written as the spreadsheets of its language want it", () => {
  const words = { name: "Name", csv_to: "zu" };
  assert.equal(
    csvText(["name", "to"], [["a;b", 1.5]], { language: "de", words }),
    '\ufeffName;zu\r\n"a;b";1,5\r\n',
  );
  assert.equal(csvText(["name"], [[1.5]], { language: "en" }), "\ufeffname\r\n1.5\r\n");
});

test("a frame and a source line hold names as text", () => {
  const data = { title: '"<b>"', sources: { x: "Liste " + "lang ".repeat(30) } };
  const frame = frameText({ data }, 'file:///a"b#n=1&x=2');
  assert.ok(!/<b>|a"b/.test(frame));
  assert.match(
    frame,
    /^<iframe src="file:\/\/\/a&#34;b#n=1&#38;x=2" title="&#34;&#60;b&#62;&#34;"/,
  );
  const page = {
    data,
    ...wording({ words: { source_line: "Quellen: {sources}." }, language: "de" }),
  };
  assert.ok(sourceLines(page).every((line) => line.length <= 115));
});
