import assert from "node:assert/strict";
import test from "node:test";
import { guesserOf, slips } from "../../viz/static/site/guessing.mjs";
import { landing } from "../../viz/static/site/landing.mjs";
import { thingsOf } from "../../viz/static/site/ranking.mjs";

const guess = guesserOf(
  thingsOf([
    ["Weserbergland", "Region", "r/w.html", "", [], 4],
    ["Weserbergland AG", "Institution", "i/w.html", "", [], 9],
    ["Region Hannover", "Region", "r/h.html", "", [], 2],
    ["Pflege", "Topic", "t/p.html", "", [], 3],
    ["Bündnis Leine-Weser", "Network", "n/b.html", "Hannover", [], 5, [3]],
  ]),
);
const labels = ({ things }) => things.map((thing) => thing.label);

test("a slip is a letter left out, added, changed, or two swapped", () => {
  const found = ["weserbegland", "weserberglannd", "weserbergsand", "wesebrergland", "other"];
  assert.deepEqual(
    found.map((word) => slips("weserbergland", word, 2)),
    [1, 1, 1, 1, 3],
  );
});

test("names spelt alike are guessed, the closest to the name first, of one type if asked", () => {
  assert.deepEqual(labels(guess("Weserbegland", "")), ["Weserbergland", "Weserbergland AG"]);
  assert.deepEqual(labels(guess("Weserbegland", "Institution")), ["Weserbergland AG"]);
  assert.deepEqual(labels(guess("Leineweser", "")), ["Bündnis Leine-Weser"]);
  assert.deepEqual(labels(guess("qqqqq", "")), []);
});

test("where all words are found nowhere, those that fit some are shown and said to be so", () => {
  const found = guess("Pflege Region Hanover", "");
  assert.equal(found.isPart, true);
  assert.deepEqual(labels(found), ["Region Hannover", "Bündnis Leine-Weser"]);
});

test("the first page leads to the first language that is asked for and there", () => {
  const links = ["de", "en"].map((hreflang) => ({ hreflang, href: `${hreflang}/index.html` }));
  const found = [["en-GB", "de"], ["fr", "de-AT"], ["fr"], []].map((asked) =>
    landing(asked, links),
  );
  assert.deepEqual(found, ["en/index.html", "de/index.html", "de/index.html", "de/index.html"]);
});
