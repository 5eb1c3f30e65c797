// Groups that open: what is folded into a node comes out beside it.
const GAP_X = 120, GAP_Y = 66;

function openGroup(index) {
  const folded = nodes[index].children.filter(isFolded).slice(0, OPENED_AT_ONCE);
  placeBeside(nodes[index], folded);
  for (const node of folded) state.revealed.add(node.index);
  update();
  choose(index, false);
  fit([index, ...folded.map((node) => node.index)], true);
}

function closeGroup(index) {
  for (const node of nodes[index].children) state.revealed.delete(node.index);
  update();
  choose(index);
}

/** Bring a single node into the picture: unfold it, drop the filters that hide it. */
function reveal(index) {
  const node = nodes[index];
  if (isFolded(node)) {
    const near = [...node.ties].map((tie) => nodes[tie.from === index ? tie.to : tie.from]).find((other) => shown.set.has(other.index));
    placeBeside(near || nodes[node.parent], [node]);
    state.revealed.add(index);
  }
  if (state.only) state.only.add(index);
  state.type.delete(typeKey(node));
  state.kind.delete(node.kind);
  update();
  if (!shown.set.has(index)) resetFilters();
  writeFields();
}

/** Give `fresh` places in a block on free ground as near to `node` as there is. */
function placeBeside(node, fresh) {
  const wide = Math.max(1, Math.ceil(Math.sqrt(fresh.length * 0.7))), high = Math.ceil(fresh.length / wide);
  const half = [((wide + 1) * GAP_X) / 2, ((high + 1) * GAP_Y) / 2];
  const taken = shown.nodes.filter((other) => other !== node);
  const middle = taken.reduce((sum, other) => [sum[0] + other.x / taken.length, sum[1] + other.y / taken.length], [0, 0]);
  const away = Math.atan2(node.y - middle[1], node.x - middle[0]);
  const isFree = ([x, y]) => !taken.some((other) => Math.abs(other.x - x) < half[0] && Math.abs(other.y - y) < half[1]);
  let spot = null;
  for (let far = (data.layout === "columns" ? 300 : 80) + Math.min(...half); !spot; far += 60)
    for (let turn = 0; turn < 24 && !spot; turn++) {
      const angle = away + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 12);
      const tried = [node.x + Math.cos(angle) * (far + half[0] - Math.min(...half)), node.y + Math.sin(angle) * far];
      if (isFree(tried)) spot = tried;
    }
  fresh.forEach((child, place) => {
    child.x = Math.round(spot[0] + ((place % wide) - (wide - 1) / 2) * GAP_X);
    child.y = Math.round(spot[1] + (Math.floor(place / wide) - (high - 1) / 2) * GAP_Y);
  });
}

function openAll() {
  for (const node of nodes) {
    const folded = node.children.filter(isFolded);
    if (!folded.length) continue;
    placeBeside(node, folded);
    for (const child of folded) state.revealed.add(child.index);
    recompute();
  }
  update();
  fit(null, true);
}

function showOnly(index) {
  state.only = new Set([index, ...(shown.neighbours.get(index) || [])]);
  update();
  fit(null, true);
}

function togglePin(index) {
  if (!pinned.delete(index)) pinned.add(index);
  network.redraw();
}
