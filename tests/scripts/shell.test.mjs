import assert from "node:assert/strict";
import test from "node:test";
import { dataAround } from "../../viz/static/shell/building.mjs";
import { around, thingAt } from "../../viz/static/shell/choosing.mjs";
import { placed } from "../../viz/static/shell/placing.mjs";

const graph = {
  common: {
    look: { Concept: { shape: "cross", colour: "#b" } },
    network: { options: {}, halos: [] },
  },
  ids: "https://w3id.org/kgraph/id/",
  types: ["Network", "Region"],
  kinds: ["Bündnis"],
  things: [
    ["Netz A", 0, 0, "network/a.html", "Hessen"],
    ["Netz B", 0, -1, "network/b.html", ""],
    ["Kreis", 1, -1, "region/1.html", ""],
    ["Ort", 1, -1, "region/2.html", ""],
  ],
  relations: [
    { code: "seated-in", reading: "sitzt in", inverse: "Sitz von", tie: false },
    { code: "partner-of", reading: "Partner von", inverse: "Partner von", tie: true },
  ],
  ties: [
    [0, 3, 0, [0]],
    [0, 1, 1, [1, 0], { since: "2015" }],
    [1, 0, 1, [1]],
  ],
  evidence: [
    [0, "Zeile 5", "source/s.html#l5"],
    [0, "Nr. 2", "source/s.html#l7"],
  ],
  sources: [["s", "Ein Bericht"]],
  inside: { 2: [0, 1], 3: [0] },
  placing: ["seated-in", "active-in"],
};

test("around a thing is what it is joined to; in a region its things and where they are", () => {
  assert.equal(thingAt(graph, "network/b.html"), 1);
  assert.equal(thingAt(graph, "network/c.html"), -1);
  assert.deepEqual(around(graph, 1), [0, 1]);
  assert.deepEqual(around(graph, 2), [0, 1, 2, 3]);
});

test("ties of two things make one line, with arrows both ways, and keep their places", () => {
  const data = dataAround(graph, 1);
  assert.deepEqual(data.ties, [
    { from: 0, to: 2, relation: 0, evidence: [0] },
    { from: 0, to: 1, relation: 1, since: "2015", evidence: [1, 0] },
    { from: 1, to: 0, relation: 1, evidence: [1] },
  ]);
  assert.deepEqual(data.evidence[1], ["s", "Nr. 2", "source/s.html#l7"]);
  assert.deepEqual(data.network.edges, [
    { from: 0, to: 1, arrows: "to, from", width: 1.8, dashes: false },
  ]);
  assert.deepEqual([data.focus, data.sources], [[1], { s: "Ein Bericht" }]);
  assert.deepEqual(
    data.nodes.map(({ name, away }) => [name, Boolean(away)]),
    [
      ["Netz A", false],
      ["Netz B", false],
      ["Ort", true],
    ],
  );
  assert.equal(data.nodes[0].id, "https://w3id.org/kgraph/id/network/a");
});

test("no two things stand on one spot, and twice the same is drawn the same", () => {
  const star = Array.from({ length: 29 }, (_, place) => [0, place + 1]);
  const found = placed(30, star, 0);
  assert.deepEqual(placed(30, star, 0), found);
  const gaps = found.flatMap((a, i) =>
    found.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  assert.ok(Math.min(...gaps) > 30);
});
