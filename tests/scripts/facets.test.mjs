import assert from "node:assert/strict";
import test from "node:test";
import { countsOf, valuesIn } from "../../viz/static/site/facets.mjs";

const facet = (inRow, wanted) => ({
  inRow,
  takes: (row) => !wanted || inRow[row].includes(wanted),
});

test("a cell holds several values or none", () => {
  assert.deepEqual(valuesIn(" Bayern; Hessen "), ["Bayern", "Hessen"]);
  assert.deepEqual(valuesIn("–"), []);
});

test("a value counts in the rows that fit and that the other choices take, not its own", () => {
  const state = facet([["Bayern"], ["Hessen", "Bayern"], ["Hessen"], ["Hessen"]], "Hessen");
  const kind = facet([["Verein"], ["Verein"], ["Verein"], ["GmbH"]], "Verein");
  const counts = countsOf(state, [state, kind], [true, true, true, true]);
  assert.deepEqual(
    [...counts],
    [
      ["Bayern", 2],
      ["Hessen", 2],
    ],
  );
  assert.deepEqual(
    [...countsOf(kind, [state, kind], [true, false, true, true])],
    [
      ["Verein", 1],
      ["GmbH", 1],
    ],
  );
});
