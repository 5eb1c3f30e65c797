// The map's things, Kreise and Länder as nodes that search, panel and tables know.
import { inPeriod, inSources, openFilters, passes } from "../shared/filters.mjs";
import { countOthers, linked, nameNode, typeKey } from "../shared/graph.mjs";

const ABOVE_ALL = 1e6; // as many as no thing is joined to: a Land is suggested first

/**
 * { nodes, ties, things, areas }: `nodes` are things, then areas, then Länder. An area knows its
 * node by number (`node`) and a node its area (`area`), a Land's node its name (`state`).
 */
export function modelOf(data) {
  const { nodes: things, ties } = linked(data);
  for (const node of things) placeThing(node, data.spots[node.index]);
  const first = things.length;
  const areas = data.areas.map((area, index) => ({ ...area, index, node: first + index }));
  const states = [...new Set(areas.map((area) => area.state))].sort();
  const landNodes = states.map((name, place) =>
    stateNode(name, first + areas.length + place, data.words),
  );
  const nodes = [...things, ...areas.map(areaNode), ...landNodes];
  for (const node of nodes) {
    nameNode(node);
    if (node.total === undefined) node.total = countOthers(node);
  }
  return { nodes, ties, things, areas };
}

function placeThing(node, spot) {
  if (!spot) return;
  const [x, y, level, place, isSeat] = spot;
  node.spot = { x, y, level, place, isSeat };
  node.group = [...new Set([place, node.group].filter(Boolean))].join(", ");
}

const region = { type: "Region", ties: [], children: [] };

function areaNode({ code, name, state, index, node, things }) {
  return {
    ...region,
    id: code,
    index: node,
    name,
    group: state,
    area: index,
    total: things.length,
  };
}

function stateNode(name, index, words) {
  return { ...region, id: name, index, name, kind: words.state, state: name, total: ABOVE_ALL };
}

/** The state of a map that was just opened. */
export const openState = (data) => ({
  ...openFilters(),
  layer: 0,
  chosen: null,
  figure: "networks",
  all: false, // whether all ties are drawn
  duties: true, // whether a Kreis says who is responsible by reference
  box: data.view.slice(), // what one sees, in map units: left, top, width, height
});

/** The things that pass the filters of `page.state`, with the ties between them. */
export function fitting(page) {
  const { degree } = page.state;
  const found = joined(
    page,
    page.things.filter((node) => nodeFits(page, node)),
  );
  if (!(degree > 0)) return found;
  return joined(
    page,
    found.nodes.filter((node) => found.neighbours.get(node.index).size >= degree),
  );
}

function nodeFits(page, node) {
  const { state, data } = page;
  if (state.type.has(typeKey(data, node)) || state.kind.has(node.kind)) return false;
  if (!inSources(page, node.evidence)) return false;
  if (!(state.from || state.to) || !node.ties.length) return true;
  return node.ties.some((tie) => inPeriod(page, tie));
}

function joined(page, nodes) {
  const set = new Set(nodes.map((node) => node.index));
  const neighbours = new Map(nodes.map((node) => [node.index, new Set()]));
  const ties = page.ties.filter((tie) => isBetween(set, tie) && passes(page, tie));
  for (const { from, to } of ties) {
    if (from === to) continue;
    neighbours.get(from).add(to);
    neighbours.get(to).add(from);
  }
  return { nodes, set, ties, neighbours };
}

/** Whether a tie joins two things of a set. */
export const isBetween = (set, { from, to }) => set.has(from) && set.has(to);
