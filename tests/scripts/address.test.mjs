import assert from "node:assert/strict";
import test from "node:test";
import { addressOf, readAddress } from "../../viz/static/picture/address.mjs";
import { movePositions, positionsIn, positionsOf } from "../../viz/static/picture/positions.mjs";
import { smallPage } from "./small.mjs";

test("a view as it was made has no address of its own", () => {
  assert.equal(addressOf(smallPage()), "");
});

test("the address names what is chosen, filtered, unfolded and left alone", () => {
  const page = smallPage();
  Object.assign(page.state, { chosen: 2, size: "between", only: new Set([0, 2]) });
  page.state.type.add("Group");
  page.state.revealed.add(4);
  const text =
    "n=institution%2Fc&t=Group&size=between&o=institution%2Fd" +
    "&only=network%2Fa&only=institution%2Fc";
  assert.equal(addressOf(page), text);
});

test("an address brings the same state back", () => {
  const page = smallPage();
  const asked = readAddress(
    page,
    "n=network%2Fb&size=same&o=institution%2Fe&only=network%2Fb&r=runs",
  );
  assert.deepEqual(asked, { chosen: 1, open: [5], moved: [] });
  assert.equal(page.state.size, "same");
  assert.deepEqual([...page.state.only], [1]);
  assert.deepEqual([...page.state.relation], ["runs"]);
});

test("an address that names what is not there is a view as it was made", () => {
  const page = smallPage();
  const asked = readAddress(page, "n=network%2Fz&size=huge&o=network%2Fa&only=nobody");
  assert.deepEqual(asked, { chosen: undefined, open: [], moved: [] });
  assert.deepEqual([page.state.size, page.state.only], ["ties", null]);
  assert.equal(addressOf(page), "");
});

test("an address stays short: more than 200 unfolded nodes are not in it", () => {
  const page = smallPage();
  page.state.revealed = new Set(Array.from({ length: 201 }, (_, index) => index));
  assert.equal(addressOf(page), "");
});

test("positions are whole numbers by IRI, with a mark for those that stay", () => {
  const page = smallPage();
  Object.assign(page.nodes[1], { x: 3.6, y: -1.2 });
  page.drawing.pinned.add(1);
  const { kgraph, title, nodes } = positionsOf(page);
  assert.deepEqual([kgraph, title], ["positions", "Netze: klein"]);
  assert.deepEqual(nodes["https://w3id.org/kgraph/id/network/b"], [4, -1, 1]);
  assert.deepEqual(nodes["https://w3id.org/kgraph/id/network/a"], [0, 0, 0]);
  assert.equal(Object.keys(nodes).length, 4);
});

test("only positions are taken for positions", () => {
  const places = { a: [1, 2, 0] };
  assert.deepEqual(positionsIn(JSON.stringify({ kgraph: "positions", nodes: places })), places);
  for (const text of ["", "[1]", "null", "{", '{"kgraph":"positions"}', '{"nodes":{}}'])
    assert.equal(positionsIn(text), null);
});

test("positions move nodes, unfold and pin them; what is no position is passed over", () => {
  const page = smallPage();
  const id = (end) => "https://w3id.org/kgraph/id/" + end;
  movePositions(page, {
    [id("network/a")]: [7, 8, 0],
    [id("network/b")]: ["7", 8, 0],
    [id("institution/c")]: "7,8",
    [id("institution/e")]: [1, 2, 1],
  });
  const at = (index) => [page.nodes[index].x, page.nodes[index].y];
  assert.deepEqual(
    [at(0), at(1), at(2), at(5)],
    [
      [7, 8],
      [100, 10],
      [200, 20],
      [1, 2],
    ],
  );
  assert.deepEqual([...page.state.revealed], [5]);
  assert.deepEqual([...page.drawing.pinned], [5]);
});
