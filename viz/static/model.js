// What is shown: nodes and ties that pass the filters, ties bundled by the pair they join.
const nodes = data.nodes.map((node, index) => ({ ...node, index, ties: [], children: [] }));
const ties = data.ties.map((tie, index) => ({ ...tie, index, ...data.relations[tie.relation] }));
for (const tie of ties) {
  nodes[tie.from].ties.push(tie);
  if (tie.to !== tie.from) nodes[tie.to].ties.push(tie);
}
for (const node of nodes) if (node.parent !== undefined) nodes[node.parent].children.push(node);
for (const node of nodes) {
  node.total = new Set(node.ties.map((tie) => tie.from + tie.to - node.index)).size;
  node.children.sort((a, b) => b.ties.length - a.ties.length || a.index - b.index);
  node.short = clean(node.name, 300);
}
for (const drawn of data.network.nodes) Object.assign(nodes[drawn.id], { x: drawn.x, y: drawn.y });

const OPENED_AT_ONCE = 150;
const state = {
  ...openFilters(), size: "ties", revealed: new Set(), only: null, chosen: null,
};
let shown = { nodes: [], set: new Set(), ties: [], bundles: new Map(), neighbours: new Map() };

const tieFits = passes;

function isFolded(node) {
  return node.parent !== undefined && !state.revealed.has(node.index);
}

function nodeFits(node, narrowed) {
  if (isFolded(node) || state.type.has(typeKey(node)) || (node.kind && state.kind.has(node.kind))) return false;
  if (node.type === "Group" && node.children.every((child) => !isFolded(child))) return false;
  if (state.only && !state.only.has(node.index)) return false;
  if (!inSources(node.evidence) && !node.ties.some(tieFits)) return false;
  return !narrowed || !node.ties.length || node.ties.some(tieFits);
}

/** Fill `shown` anew from `state`. */
function recompute() {
  const narrowed = Boolean(state.relation.size || state.source.size || state.from || state.to);
  let fitting = nodes.filter((node) => nodeFits(node, narrowed));
  let found = bundled(fitting);
  if (state.degree > 0) {
    fitting = fitting.filter((node) => (found.neighbours.get(node.index) || new Set()).size >= state.degree);
    found = bundled(fitting);
  }
  shown = found;
}

function bundled(fitting) {
  const set = new Set(fitting.map((node) => node.index));
  const bundles = new Map(), neighbours = new Map(fitting.map((node) => [node.index, new Set()]));
  const inside = [];
  for (const tie of ties) {
    if (!tieFits(tie)) continue;
    const from = standIn(tie.from), to = standIn(tie.to);
    if (from === to || !set.has(from) || !set.has(to)) continue;
    if (nodes[from].type === "Group" || nodes[to].type === "Group") {
      neighbours.get(from).add(to);
      neighbours.get(to).add(from);
      continue; // a group's lines are drawn when it is looked at
    }
    inside.push(tie);
    const a = Math.min(from, to), b = Math.max(from, to), id = a + "-" + b;
    if (!bundles.has(id)) bundles.set(id, { id, a, b, ties: [], forward: false, backward: false, weight: 0 });
    const bundle = bundles.get(id);
    bundle.ties.push(tie);
    bundle.weight += tie.weight || 1;
    if (!tie.undirected) bundle[from === a ? "forward" : "backward"] = true;
    neighbours.get(a).add(b);
    neighbours.get(b).add(a);
  }
  return { nodes: fitting, set, ties: inside, bundles, neighbours };
}

function standIn(index) {
  return isFolded(nodes[index]) ? nodes[index].parent : index;
}

/** Brandes 2001 on what is shown, from at most 200 starts; the order is what matters here. */
function betweenness() {
  const score = new Map(shown.nodes.map((node) => [node.index, 0]));
  const starts = shown.nodes.slice().sort((a, b) => shown.neighbours.get(b.index).size - shown.neighbours.get(a.index).size).slice(0, 200);
  for (const { index } of starts) {
    const order = [], before = new Map(), ways = new Map([[index, 1]]), far = new Map([[index, 0]]), queue = [index];
    for (let head = 0; head < queue.length; head++) {
      const here = queue[head];
      order.push(here);
      for (const next of shown.neighbours.get(here)) {
        if (!far.has(next)) { far.set(next, far.get(here) + 1); queue.push(next); }
        if (far.get(next) === far.get(here) + 1) {
          ways.set(next, (ways.get(next) || 0) + ways.get(here));
          (before.get(next) || before.set(next, []).get(next)).push(here);
        }
      }
    }
    const share = new Map();
    for (const here of order.reverse()) {
      for (const back of before.get(here) || []) share.set(back, (share.get(back) || 0) + (ways.get(back) / ways.get(here)) * (1 + (share.get(here) || 0)));
      if (here !== index) score.set(here, score.get(here) + (share.get(here) || 0));
    }
  }
  return score;
}
