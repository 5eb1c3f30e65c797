// How often shortest ways lead through a node: Brandes 2001, A Faster Algorithm for Betweenness
// Centrality. The order is what matters here, so large pictures start from 200 nodes only.

const MOST_STARTS = 200;

/** A score for each node that is shown, from the nodes with the most neighbours. */
export function betweenness({ nodes, neighbours }) {
  const score = new Map(nodes.map((node) => [node.index, 0]));
  const sizeOf = (node) => neighbours.get(node.index).size;
  const starts = nodes.slice().sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const { index } of starts.slice(0, MOST_STARTS)) addShares(score, index, neighbours);
  return score;
}

function addShares(score, start, neighbours) {
  const { order, before, ways } = waysFrom(start, neighbours);
  const share = new Map();
  for (const here of order.reverse()) {
    const own = share.get(here) || 0;
    for (const back of before.get(here) || []) {
      const part = (ways.get(back) / ways.get(here)) * (1 + own);
      share.set(back, (share.get(back) || 0) + part);
    }
    if (here !== start) score.set(here, score.get(here) + own);
  }
}

/** Breadth first: nodes in order, those before each, and how many shortest ways lead there. */
function waysFrom(start, neighbours) {
  const order = [start];
  const before = new Map([[start, []]]);
  const ways = new Map([[start, 1]]);
  const far = new Map([[start, 0]]);
  for (const here of order) {
    for (const next of neighbours.get(here)) {
      if (!far.has(next)) {
        far.set(next, far.get(here) + 1);
        before.set(next, []);
        ways.set(next, 0);
        order.push(next);
      }
      if (far.get(next) !== far.get(here) + 1) continue;
      ways.set(next, ways.get(next) + ways.get(here));
      before.get(next).push(here);
    }
  }
  return { order, before, ways };
}
