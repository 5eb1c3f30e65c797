import assert from "node:assert/strict";
import test from "node:test";
import { betweenness } from "../../viz/static/picture/betweenness.mjs";
import { fitting, lineId } from "../../viz/static/picture/model.mjs";
import { smallPage } from "./small.mjs";

/** What a small page shows after `change` of its state: names of nodes, of lines. */
function shownAfter(change) {
  const page = smallPage();
  change(page.state);
  const { nodes, bundles } = fitting(page);
  return [nodes.map((node) => node.index), [...bundles.keys()]];
}

test("at first folded nodes stand in their group, parallel ties in one line", () => {
  assert.deepEqual(
    shownAfter(() => {}),
    [
      [0, 1, 2, 3],
      ["0-2", "1-2"],
    ],
  );
});

test("a line knows its ties, their weight and both directions", () => {
  const bundle = smallPage().shown.bundles.get("0-2");
  assert.deepEqual(
    bundle.ties.map((tie) => tie.index),
    [0, 2],
  );
  assert.equal(bundle.weight, 2);
  assert.deepEqual([bundle.forward, bundle.backward], [true, true]);
  assert.equal(lineId(7, 3), "3-7");
});

test("a tie of a folded node makes its group a neighbour without a line", () => {
  const { neighbours } = smallPage().shown;
  assert.deepEqual([...neighbours.get(3)], [0]);
  assert.deepEqual([...neighbours.get(0)], [2, 3]);
});

test("an unfolded node has its own line; a group of which all stand alone is gone", () => {
  const one = shownAfter((state) => state.revealed.add(5));
  assert.deepEqual(one, [
    [0, 1, 2, 3, 5],
    ["0-2", "1-2", "0-5"],
  ]);
  const both = shownAfter((state) => state.revealed.add(4).add(5));
  assert.deepEqual(both[0], [0, 1, 2, 4, 5]);
});

test("filters hide types, kinds, and nodes without a tie that passes", () => {
  assert.deepEqual(shownAfter((state) => state.type.add("Network"))[0], [2, 3]);
  assert.deepEqual(shownAfter((state) => state.kind.add("IHK"))[0], [0, 1, 3]);
  const dated = (state) => Object.assign(state, { from: "2019", undated: false });
  assert.deepEqual(shownAfter(dated), [[0, 2, 3], ["0-2"]]);
});

test("without a source that names it, a node stays while a tie of it passes", () => {
  assert.deepEqual(shownAfter((state) => state.source.add("x"))[0], [0, 3]);
});

test("the least number of neighbours counts what is shown", () => {
  assert.deepEqual(
    shownAfter((state) => (state.degree = 2)),
    [[0, 2], ["0-2"]],
  );
});

test("one can see nothing but some nodes", () => {
  assert.deepEqual(
    shownAfter((state) => (state.only = new Set([1, 2]))),
    [[1, 2], ["1-2"]],
  );
});

test("betweenness counts the shortest ways through a node, both directions", () => {
  const path = { nodes: [0, 1, 2].map((index) => ({ index })) };
  path.neighbours = new Map([
    [0, new Set([1])],
    [1, new Set([0, 2])],
    [2, new Set([1])],
  ]);
  assert.deepEqual(
    [...betweenness(path)],
    [
      [0, 0],
      [1, 2],
      [2, 0],
    ],
  );
});

test("two shortest ways share what leads through them", () => {
  const square = { nodes: [0, 1, 2, 3].map((index) => ({ index })) };
  const pairs = [
    [0, [1, 2]],
    [1, [0, 3]],
    [2, [0, 3]],
    [3, [1, 2]],
  ];
  square.neighbours = new Map(pairs.map(([index, others]) => [index, new Set(others)]));
  assert.deepEqual([...betweenness(square).values()], [1, 1, 1, 1]);
});
