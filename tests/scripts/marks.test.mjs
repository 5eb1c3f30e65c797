import assert from "node:assert/strict";
import test from "node:test";
import { barLength, zoomed } from "../../viz/static/map/camera.mjs";
import { clusters, placesOf, sizeOf } from "../../viz/static/map/clusters.mjs";
import { nearestTo, nextTo } from "../../viz/static/map/keys.mjs";
import { placeNames, shortName } from "../../viz/static/map/names.mjs";
import { curvesOf } from "../../viz/static/map/ties.mjs";
import { mapPage } from "./smallmap.mjs";

const at = (x, y, index) => ({ index, spot: { x, y } });

test("things at one place are one place; without a place they are none", () => {
  const places = placesOf([at(1, 1, 0), at(5, 5, 1), at(5, 5, 2), { index: 3 }]);
  assert.deepEqual(
    places.map(({ x, items }) => [x, items.length]),
    [
      [5, 2],
      [1, 1],
    ],
  );
});

test("places nearer than 14 pixels are one cluster, across the cells of the grid too", () => {
  const things = [at(13, 0, 0), at(15, 0, 1), at(100, 0, 2)];
  const near = clusters(things, 1).map(({ x, places }) => [x, places]);
  assert.deepEqual(near, [
    [13, 2],
    [100, 1],
  ]);
  assert.equal(clusters(things, 20).length, 3);
});

test("clusters grow slower than what they hold", () => {
  assert.equal(sizeOf({ items: [1] }), 5.5);
  assert.equal(sizeOf({ items: [1, 2] }), 7.5);
  assert.ok(sizeOf({ items: Array(200) }) < 16);
});

test("ties between the same places are one curve; it is chosen if one of them is", () => {
  const page = mapPage();
  page.spread = new Map([
    [0, [10, 20]],
    [2, [40, 20]],
  ]);
  page.state.all = true;
  const curve = {
    ends: [
      [10, 20],
      [40, 20],
    ],
    count: 2,
    isChosen: false,
    isStructure: false,
  };
  assert.deepEqual(curvesOf(page), [curve]);
  Object.assign(page.state, { all: false, chosen: 2 });
  assert.deepEqual(curvesOf(page), [{ ...curve, isChosen: true }]);
  page.state.chosen = null;
  assert.deepEqual(curvesOf(page), []);
});

test("a chosen Kreis chooses the ties of what is in it", () => {
  const page = mapPage();
  page.spread = new Map([
    [0, [10, 20]],
    [2, [40, 20]],
  ]);
  for (const area of page.areas) area.set = new Set(area.things);
  page.state.chosen = 6;
  assert.deepEqual(
    curvesOf(page).map(({ count }) => count),
    [2],
  );
  page.state.chosen = 7;
  assert.deepEqual(curvesOf(page), []);
});

test("arrows walk to a Kreis that way, near and not far off to the side", () => {
  const areas = [
    [0, 0],
    [10, 1],
    [5, 20],
    [-3, 0],
  ].map(([x, y]) => ({ x, y }));
  const next = (way) => areas.indexOf(nextTo(areas, 0, way));
  assert.deepEqual([next([1, 0]), next([0, 1]), next([-1, 0]), next([0, -1])], [1, 2, 3, 0]);
  assert.equal(nearestTo(areas, [9, 9]), areas[1]);
});

test("the scale bar is 1, 2 or 5 of a power of ten kilometres", () => {
  assert.equal(barLength(1, 130), 100);
  assert.equal(barLength(0.6, 130), 200);
  assert.equal(barLength(200, 130), 0.5);
});

test("a map is zoomed by how much of it one sees", () => {
  const page = mapPage();
  assert.equal(zoomed(page), 1);
  page.state.box = [0, 0, 250, 500];
  assert.equal(zoomed(page), 4);
});

test("names of Kreise keep off one another, the most populous first", () => {
  assert.equal(shortName("Landkreis Hildesheim"), "Hildesheim");
  const areas = ["Köln", "Bonn", "Köln"].map((name, place) => ({ name, x: 2 * place, y: 0 }));
  const found = placeNames(areas, 1, 9, []);
  assert.deepEqual(
    found.map(({ name, y }) => [name, y]),
    [
      ["Köln", 0],
      ["Bonn", 14],
    ],
  );
});
