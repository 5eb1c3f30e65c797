// The part of the graph around a thing as the data that the scripts of a view read.
import { around, beyond } from "./choosing.mjs";
import { placed } from "./placing.mjs";

const SMALL = 9; // radius of a node without ties

/** The data of the picture around the thing of a number: see kgraph/html/pagedata.py. */
export function dataAround(graph, focus) {
  const shown = around(graph, focus);
  const away = beyond(graph, shown);
  const number = new Map([...shown, ...away].map((thing, place) => [thing, place]));
  const isShown = new Set(shown);
  const used = numbering();
  const ties = graph.ties
    .filter(([from, to]) => number.has(from) && number.has(to))
    .filter(([from, to]) => isShown.has(from) || isShown.has(to))
    .map((tie) => tieOf(tie, number, used));
  const evidence = used.list.map((place) => placeOf(graph, place));
  const sources = new Set(evidence.map(([id]) => id));
  return {
    ...graph.common,
    title: graph.things[focus][0],
    nodes: [
      ...shown.map((thing) => nodeOf(graph, graph.things[thing])),
      ...away.map((thing) => ({ ...nodeOf(graph, graph.things[thing]), away: true })),
    ],
    ties,
    relations: graph.relations,
    evidence,
    sources: Object.fromEntries(graph.sources.filter(([id]) => sources.has(id))),
    focus: [number.get(focus)],
    network: drawn(graph, shown, ties, number.get(focus)),
  };
}

/** Numbers given in the order in which values are asked for. */
function numbering() {
  const known = new Map();
  const list = [];
  const of = (value) => {
    if (!known.has(value)) known.set(value, list.push(value) - 1);
    return known.get(value);
  };
  return { list, of };
}

function tieOf([from, to, relation, places, details], number, used) {
  const tie = { from: number.get(from), to: number.get(to), relation, ...details };
  if (places.length) tie.evidence = places.map(used.of);
  return tie;
}

function placeOf({ evidence, sources }, place) {
  const [source, where, page] = evidence[place];
  return [sources[source][0], where, page];
}

function nodeOf({ types, kinds, ids }, thing) {
  const [name, type, kind, page, group] = thing;
  const node = { id: ids + page.replace(/\.html$/, ""), name, type: types[type], page };
  if (kind >= 0) node.kind = kinds[kind];
  if (group) node.group = group;
  return node;
}

/** Nodes and lines with their looks and places. */
function drawn(graph, shown, ties, focus) {
  const pairs = bundled(ties).filter(({ to }) => to < shown.length);
  const places = placed(
    shown.length,
    pairs.map(({ from, to }) => [from, to]),
    focus,
  );
  const degrees = Array.from({ length: shown.length }, () => 0);
  for (const { from, to } of pairs) {
    degrees[from]++;
    degrees[to]++;
  }
  const nodes = shown.map((thing, id) => {
    const { shape, colour } = lookOf(graph, thing);
    const size = Math.round(10 * Math.min(SMALL + 2.2 * Math.sqrt(degrees[id]), 34)) / 10;
    const label = graph.things[thing][0].slice(0, 200);
    return { id, label, shape, color: colour, size, ...places[id] };
  });
  const edges = pairs.map((pair) => edgeOf(pair, graph.relations));
  return { ...graph.common.network, nodes, edges };
}

function lookOf({ types, things, common }, thing) {
  return common.look[types[things[thing][1]]] || common.look.Concept;
}

/** Ties between the same two things together. */
function bundled(ties) {
  const found = new Map();
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    const [from, to] = [Math.min(tie.from, tie.to), Math.max(tie.from, tie.to)];
    const key = `${from} ${to}`;
    if (!found.has(key)) found.set(key, { from, to, ties: [] });
    found.get(key).ties.push(tie);
  }
  return [...found.values()];
}

function edgeOf({ from, to, ties }, relations) {
  const ways = new Set(ties.map((tie) => (tie.from === from ? "to" : "from")));
  const width = Math.round(10 * Math.min(1 + 0.8 * (ties.length - 1) ** 0.6, 8)) / 10;
  const dashes = !ties.some((tie) => relations[tie.relation].tie);
  return { from, to, arrows: [...ways].sort().reverse().join(", "), width, dashes };
}
