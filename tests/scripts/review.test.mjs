import assert from "node:assert/strict";
import test from "node:test";
import {
  correct,
  decide,
  decidedCount,
  fileOf,
  fits,
  isBarred,
  noDecisions,
  takenAlong,
} from "../../viz/static/review/model.mjs";

const one = { key: "a", document: "d", ends: [], name: "IHK Au", quote: [["am Ort", false]] };
const two = { key: "b", document: "d", ends: [], name: "Netz", quote: [] };
const tie = { key: "t", document: "d", ends: ["a", "b"], relation: "runs", quote: [] };
const all = [one, two, tie];

test("who accepts a tie accepts its things, unless one of them is rejected", () => {
  const made = noDecisions();
  decide(made, tie, "accept");
  assert.deepEqual([...takenAlong(made, all)], ["a", "b"]);
  decide(made, one, "reject");
  assert.deepEqual([isBarred(made, tie), decidedCount(made)], [true, 2]);
});

test("the same verdict again takes it back, a correction stays", () => {
  const made = noDecisions();
  decide(made, tie, "accept");
  correct(made, tie, "relation", "supports");
  decide(made, tie, "accept");
  assert.deepEqual(made.get("t"), { relation: "supports" });
  correct(made, tie, "relation", "runs");
  assert.equal(made.has("t"), false);
});

test("the file holds what was decided, in the order of the page", () => {
  const made = noDecisions();
  correct(made, two, "name", "Netz Au");
  decide(made, tie, "accept");
  decide(made, one, "reject");
  assert.deepEqual(JSON.parse(fileOf(made, all)), {
    kgraph: "decisions",
    decisions: [
      { document: "d", key: "a", verdict: "reject" },
      { document: "d", key: "t", verdict: "accept" },
    ],
  });
});

test("a search finds words of name and sentence in any order", () => {
  assert.deepEqual(
    ["ort ihk", "", "bund"].map((text) => fits(one, text)),
    [true, true, false],
  );
});
