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

const state = { ...openFilters(), chosen: null, figure: "networks", all: false, box: data.view.slice() };
let shown = { nodes: [], set: new Set(), ties: [], neighbours: new Map() };

const tieFits = (tie) => shown.set.has(tie.from) && shown.set.has(tie.to) && passes(tie);
const markInList = () => {};
const shortId = (node) => node.id.split("/id/")[1] || node.id;

function nodeFits(node) {
  if (state.type.has(typeKey(node)) || state.kind.has(node.kind) || !inSources(node.evidence)) return false;
  return !(state.from || state.to) || !node.ties.length || node.ties.some(inPeriod);
}

/** Fill `shown` anew from the filters. */
function recompute() {
  shown = joined(things.filter(nodeFits));
  if (state.degree > 0) shown = joined(shown.nodes.filter((node) => shown.neighbours.get(node.index).size >= state.degree));
}

/** Things with the ties between them. */
function joined(fitting) {
  const set = new Set(fitting.map((node) => node.index)), neighbours = new Map(fitting.map((node) => [node.index, new Set()]));
  const inside = ties.filter((tie) => set.has(tie.from) && set.has(tie.to) && passes(tie));
  for (const tie of inside) {
    if (tie.from === tie.to) continue;
    neighbours.get(tie.from).add(tie.to);
    neighbours.get(tie.to).add(tie.from);
  }
  return { nodes: fitting, set, ties: inside, neighbours };
}
