import assert from "node:assert/strict";
import test from "node:test";
import {
  countActive,
  inPeriod,
  inSources,
  passes,
  readFilters,
  writeFilters,
} from "../../viz/static/shared/filters.mjs";
import { filtersOnly } from "./small.mjs";

test("a tie passes a period that it touches", () => {
  const page = filtersOnly({ from: "2016", to: "2018" });
  assert.equal(inPeriod(page, { since: "2015-03-01", until: "2016" }), true);
  assert.equal(inPeriod(page, { since: "2018" }), true);
  assert.equal(inPeriod(page, { since: "2019" }), false);
  assert.equal(inPeriod(page, { until: "2015" }), false);
});

test("a tie without years passes a period if those are wanted", () => {
  assert.equal(inPeriod(filtersOnly({ from: "2016" }), {}), true);
  assert.equal(inPeriod(filtersOnly({ from: "2016", undated: false }), {}), false);
  assert.equal(inPeriod(filtersOnly({ undated: false }), {}), true);
});

test("a tie passes while one of its sources is shown, or it has none", () => {
  const evidence = [["x"], ["y"]];
  const page = filtersOnly({ source: new Set(["x"]) }, evidence);
  assert.equal(inSources(page, [0]), false);
  assert.equal(inSources(page, [0, 1]), true);
  assert.equal(inSources(page, undefined), true);
});

test("a hidden relation hides its ties", () => {
  const page = filtersOnly({ relation: new Set(["funds"]) });
  assert.equal(passes(page, { code: "funds" }), false);
  assert.equal(passes(page, { code: "runs" }), true);
});

test("filters come back from the address as they went into it", () => {
  const page = filtersOnly({
    type: new Set(["Topic"]),
    kind: new Set(["IHK", "HWK & Co"]),
    from: "2016",
    undated: false,
    degree: 2,
  });
  const found = new URLSearchParams();
  writeFilters(page, found);
  assert.equal(found.toString(), "t=Topic&k=IHK&k=HWK+%26+Co&from=2016&dated=1&degree=2");
  const again = filtersOnly({});
  readFilters(again, found);
  assert.deepEqual(again.state, page.state);
});

test("what an address says wrong is no filter", () => {
  const page = filtersOnly({});
  readFilters(page, new URLSearchParams("degree=many"));
  assert.equal(page.state.degree, 0);
  assert.equal(page.state.undated, true);
});

test("filters are counted by group; both ends of a period are one", () => {
  assert.equal(countActive(filtersOnly({})), 0);
  const state = { type: new Set(["a", "b"]), from: "2016", to: "2017", degree: 1 };
  assert.equal(countActive(filtersOnly(state)), 3);
});
