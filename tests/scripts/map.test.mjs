import assert from "node:assert/strict";
import test from "node:test";
import { addressOf, readAddress } from "../../viz/static/map/address.mjs";
import { areasCsv } from "../../viz/static/map/areas.mjs";
import { classOf, rangeText, shadeOf, valueText } from "../../viz/static/map/figures.mjs";
import { fitting } from "../../viz/static/map/model.mjs";
import { mapPage } from "./smallmap.mjs";

test("things come first, then Kreise, then Länder in the order of the alphabet", () => {
  const { nodes, areas } = mapPage();
  const last = nodes.slice(6);
  assert.deepEqual(
    last.map((node) => [node.index, node.name, node.area, node.state]),
    [
      [6, "Köln", 0, undefined],
      [7, "Region Hannover", 1, undefined],
      [8, "Niedersachsen", undefined, "Niedersachsen"],
      [9, "Nordrhein-Westfalen", undefined, "Nordrhein-Westfalen"],
    ],
  );
  assert.deepEqual(
    areas.map((area) => area.node),
    [6, 7],
  );
});

test("a thing has the place it stands at", () => {
  const [a, b] = mapPage().nodes;
  assert.deepEqual(a.spot, { x: 10, y: 20, level: "district", place: "Köln", isSeat: true });
  assert.deepEqual([a.group, b.spot, b.group], ["Köln", undefined, undefined]);
});

test("filters leave things and the ties between them", () => {
  const page = mapPage();
  page.state.kind.add("IHK");
  const { nodes, ties } = fitting(page);
  assert.deepEqual(
    nodes.map((node) => node.index),
    [0, 1, 3, 4, 5],
  );
  assert.deepEqual(
    ties.map((tie) => tie.index),
    [3],
  );
  Object.assign(page.state, { degree: 1 });
  assert.deepEqual(
    fitting(page).nodes.map((node) => node.index),
    [0, 5],
  );
});

test("values fall into classes, classes into shades from light to dark", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 99].map((value) => classOf([1, 3], value)),
    [0, 1, 1, 2, 2],
  );
  const shades = [0, 1, 2, 5, 8].map((value) => shadeOf("networks", [1, 2, 5, 8], value));
  assert.deepEqual(shades, ["c0", "c1", "c2", "c3", "c4"]);
  assert.equal(shadeOf("networks", [1], 1), "c3");
  assert.deepEqual(
    [0, 1].map((value) => shadeOf("gap", [1], value)),
    ["gap", "c0"],
  );
});

test("figures are read as people write them", () => {
  const page = mapPage();
  assert.equal(valueText(page, "rate", 0), "1,25");
  assert.equal(valueText(page, "gap", 1), "keine");
  assert.equal(rangeText(page, "institutions", 2), "3–5");
  assert.equal(rangeText(page, "institutions", 3), "6–12");
  assert.equal(rangeText(page, "networks", 1), "1");
});

test("the Kreise as CSV", () => {
  const lines = areasCsv(mapPage()).split("\r\n");
  assert.deepEqual(lines.slice(0, 2), [
    "\ufeffkey;kreis;Land;population;networks;networks_per_100000;institutions;projects",
    "05315;Köln;Nordrhein-Westfalen;1000;1;1,25;12;0",
  ]);
});

test("the address of a map brings the same state back", () => {
  const page = mapPage();
  assert.equal(addressOf(page), "");
  Object.assign(page.state, { chosen: 7, figure: "rate", all: true, duties: false });
  assert.equal(addressOf(page), "n=03241&figure=rate&ties=1&duties=0");
  const again = mapPage();
  assert.equal(readAddress(again, "n=03241&figure=rate&ties=1&duties=0"), 7);
  const { figure, all, duties } = again.state;
  assert.deepEqual([figure, all, duties], ["rate", true, false]);
  assert.equal(readAddress(again, "n=nobody&figure=wrong"), null);
  assert.equal(again.state.figure, "rate");
});
