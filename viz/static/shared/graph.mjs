// Nodes and ties as the page's data gives them, joined to one another.
import { clean, fold } from "./text.mjs";

/** Nodes that know their ties, and ties that know what their relation says. */
export function linked(data) {
  const nodes = data.nodes.map((node, index) => ({ ...node, index, ties: [], children: [] }));
  const ties = data.ties.map((tie, index) => ({ ...tie, index, ...data.relations[tie.relation] }));
  for (const tie of ties) {
    nodes[tie.from].ties.push(tie);
    if (tie.to !== tie.from) nodes[tie.to].ties.push(tie);
  }
  return { nodes, ties };
}

/** Give a node its names: one that a page can show, one that search compares. */
export function nameNode(node) {
  node.short = clean(node.name, 300);
  node.folded = fold(node.name.slice(0, 500));
}

/** How many others a node has ties to. */
export function countOthers(node) {
  return new Set(node.ties.map((tie) => tie.from + tie.to - node.index)).size;
}

/** Nodes of a type without a look of its own are shown as concepts. */
export const typeKey = (data, node) => (data.look[node.type] ? node.type : "Concept");

/** The end of an IRI, as it stands in an address. */
export const shortId = (node) => node.id.split("/id/")[1] || node.id;

/** Values by what `keyOf` says of each, in the order of their first. */
export function grouped(values, keyOf) {
  const found = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(value);
  }
  return found;
}

/** [[value, how often]], the most frequent first, then by the alphabet; empty ones are left out. */
export function counted(values, language) {
  const found = grouped(values.filter(Boolean), (value) => value);
  return [...found]
    .map(([value, all]) => [value, all.length])
    .sort((a, b) => b[1] - a[1] || String(a[0]).localeCompare(b[0], language));
}
