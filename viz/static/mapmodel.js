// The map's things, Kreise and Länder as nodes that search, panel and tables know.
const nodes = data.nodes.map((node, index) => ({ ...node, index, ties: [], children: [] }));
const ties = data.ties.map((tie, index) => ({ ...tie, index, ...data.relations[tie.relation] }));
for (const tie of ties) {
  nodes[tie.from].ties.push(tie);
  if (tie.to !== tie.from) nodes[tie.to].ties.push(tie);
}
const things = nodes.slice();
for (const node of things) {
  const spot = data.spots[node.index];
  if (!spot) continue;
  const [x, y, level, place, isSeat] = spot;
  node.spot = { x, y, level, place, isSeat };
  node.group = [...new Set([place, node.group].filter(Boolean))].join(", ");
}
const areas = data.areas.map((area, index) => ({ ...area, index, path: byId("k" + area.code) }));
for (const area of areas) {
  area.node = nodes.length;
  nodes.push({ id: area.code, index: area.node, name: area.name, type: "Region", group: area.state, area: area.index, ties: [], children: [], total: area.things.length });
}
for (const name of [...new Set(areas.map((area) => area.state))].sort()) {
  nodes.push({ id: name, index: nodes.length, name, type: "Region", kind: words.state, state: name, ties: [], children: [], total: 1e6 });
}
for (const node of nodes) {
  node.short = clean(node.name, 300);
  if (node.total === undefined) node.total = new Set(node.ties.map((tie) => tie.from + tie.to - node.index)).size;
}

const state = { type: new Set(), chosen: null, figure: "networks", all: false, box: data.view.slice() };
let shown = { nodes: [], set: new Set(), ties: [], neighbours: new Map() };

const typeKey = (node) => (data.look[node.type] ? node.type : "Concept");
const tieFits = (tie) => shown.set.has(tie.from) && shown.set.has(tie.to);
const markInList = () => {};
const shortId = (node) => node.id.split("/id/")[1] || node.id;

/** Fill `shown` anew from the filter by type. */
function recompute() {
  const fitting = things.filter((node) => !state.type.has(node.type));
  shown = { nodes: fitting, set: new Set(fitting.map((node) => node.index)), ties: [], neighbours: new Map(fitting.map((node) => [node.index, new Set()])) };
  shown.ties = ties.filter(tieFits);
  for (const tie of shown.ties) {
    shown.neighbours.get(tie.from).add(tie.to);
    shown.neighbours.get(tie.to).add(tie.from);
  }
}
