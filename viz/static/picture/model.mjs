// What is shown: nodes and ties that pass the filters, ties bundled by the pair they join.
import { inSources, openFilters, passes } from "../shared/filters.mjs";
import { countOthers, linked, nameNode, typeKey } from "../shared/graph.mjs";

/** Nodes with their names, ties, children and places, and ties. */
export function modelOf(data) {
  const { nodes, ties } = linked(data);
  for (const node of nodes) {
    node.total = countOthers(node);
    nameNode(node);
  }
  for (const { id, x, y } of data.network.nodes) Object.assign(nodes[id], { x, y, home: { x, y } });
  const page = { data, nodes };
  if (data.layers && data.layers.length) layNodes(page, 0);
  else adopt(page);
  return { nodes, ties };
}

/** Give each node the children that are folded into it. */
function adopt({ nodes }) {
  for (const node of nodes) node.children = [];
  for (const node of nodes) if (node.parent !== undefined) nodes[node.parent].children.push(node);
  for (const { children } of nodes)
    children.sort((a, b) => b.ties.length - a.ties.length || a.index - b.index);
}

/** Put the nodes where a layer has them and fold them as it does. */
export function layNodes({ data, nodes }, number) {
  const { inside, places, parents } = data.layers[number];
  const isInside = new Set(inside);
  for (const node of nodes) {
    node.isElsewhere = !node.away && !isInside.has(node.index);
    node.parent = undefined;
  }
  for (const [index, x, y] of places) Object.assign(nodes[index], { x, y, home: { x, y } });
  for (const [child, parent] of parents) nodes[child].parent = parent;
  adopt({ nodes });
}

/** The state of a page that was just opened: nothing unfolded or chosen. */
export const openState = (data) => ({
  ...openFilters(data),
  layer: 0,
  colour: (data && data.colour) || "type",
  marked: null, // numbers of the nodes that a finding or a path speaks of
  isMarkedApart: false, // whether no line joins two of them: then each one's lines stand out
  before: null, // { chosen, camera, step } before something was marked
  notes: new Map(), // number of a node -> what the reader noted
  size: "ties",
  revealed: new Set(),
  only: null,
  chosen: null,
});

/** What is shown before anything was computed. */
export const nothing = () => ({
  nodes: [],
  set: new Set(),
  ties: [],
  bundles: new Map(),
  neighbours: new Map(),
});

/** Whether a node stands inside its group and not by itself. */
export function isFolded({ state }, node) {
  return (node.parent !== undefined || node.away) && !state.revealed.has(node.index);
}

/** The lines and neighbours of a node that are shown: none if it is not. */
export const neighboursOf = ({ shown }, index) => shown.neighbours.get(index) || new Set();

/** What passes the filters of `page.state`. */
export function fitting(page) {
  const { degree, relation, source, from, to } = page.state;
  const quiet = new Set(page.data.quiet || []);
  const hidesMore = [...relation].some((code) => !quiet.has(code));
  const isNarrowed = Boolean(hidesMore || source.size || from || to);
  page.weak = weakOf(page);
  const nodes = page.nodes.filter((node) => nodeFits(page, node, isNarrowed));
  const found = bundled(page, nodes);
  const leastOf = (node) => Math.max(degree || 0, Math.min(node.least || 0, 1));
  const isJoined = (node) => found.neighbours.get(node.index).size >= leastOf(node);
  const kept = nodes.filter(isJoined);
  return kept.length === nodes.length ? found : bundled(page, kept);
}

/** The nodes that stand only while they join several others, and do not. */
function weakOf(page) {
  const weak = new Set();
  for (const node of page.nodes) {
    if (!(node.least > 1) || node.type === "Bundle") continue;
    const others = new Set();
    for (const tie of node.ties) {
      const other = page.nodes[tie.from + tie.to - node.index];
      if (passes(page, tie) && !other.away && !isHidden(page, other)) others.add(other.index);
    }
    if (others.size < node.least) weak.add(node.index);
  }
  return weak;
}

function nodeFits(page, node, isNarrowed) {
  if (isFolded(page, node) || isHidden(page, node) || page.weak.has(node.index)) return false;
  const hasTie = () => node.ties.some((tie) => passes(page, tie));
  if (!inSources(page, node.evidence) && !hasTie()) return false;
  return !isNarrowed || !node.ties.length || hasTie();
}

/** Whether a node itself is filtered out, or is a group of which nothing is folded any more. */
function isHidden(page, node) {
  const { state, data } = page;
  if (node.isElsewhere || state.off.has(node.index)) return true;
  if (state.only && !state.only.has(node.index)) return true;
  if (state.type.has(typeKey(data, node)) || (node.kind && state.kind.has(node.kind))) return true;
  return isHeap(node) && node.children.every((child) => !isFolded(page, child));
}

/** `nodes` with the ties between them; a tie to a folded node ends at its group. */
function bundled(page, nodes) {
  const set = new Set(nodes.map((node) => node.index));
  const neighbours = new Map(nodes.map((node) => [node.index, new Set()]));
  const found = { nodes, set, ties: [], bundles: new Map(), neighbours };
  const standIn = (index) => (isFolded(page, page.nodes[index]) ? page.nodes[index].parent : index);
  const isOut = (index) => page.weak.has(index) || page.state.off.has(index);
  for (const tie of page.ties) {
    if (!passes(page, tie) || isOut(tie.from) || isOut(tie.to)) continue;
    const from = standIn(tie.from);
    const to = standIn(tie.to);
    if (from === to || !set.has(from) || !set.has(to)) continue;
    neighbours.get(from).add(to);
    neighbours.get(to).add(from);
    const ends = [page.nodes[from], page.nodes[to]];
    if (ends.some((node) => node.type === "Group")) continue; // drawn when the group is looked at
    found.ties.push(tie);
    bundle(found.bundles, tie, from, to);
  }
  return found;
}

/** Whether a node only stands for others. */
export const isHeap = ({ type }) => type === "Group" || type === "Bundle";

/** The name of the line between two nodes. */
export const lineId = (one, other) => Math.min(one, other) + "-" + Math.max(one, other);

function bundle(bundles, tie, from, to) {
  const [a, b] = [Math.min(from, to), Math.max(from, to)];
  const id = lineId(a, b);
  if (!bundles.has(id))
    bundles.set(id, { id, a, b, ties: [], forward: false, backward: false, weight: 0 });
  const found = bundles.get(id);
  found.ties.push(tie);
  found.weight += tie.weight || 1;
  if (!tie.undirected) found[from === a ? "forward" : "backward"] = true;
}
