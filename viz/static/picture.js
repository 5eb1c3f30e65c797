// The picture: vis-network holds nodes and lines, we draw shapes, discs and names.
const nodeSet = new vis.DataSet(), edgeSet = new vis.DataSet();
const pinned = new Set();
let network = null;
let lit = null; // { middle, set }: the node under the pointer and its neighbours
let theme = {};
let radii = new Map();

const discOf = new Map(); // node -> the disc it stands in, as a leaf of the disc's hub
for (const halo of data.network.halos) for (const index of halo.members) discOf.set(index, halo);

function readTheme() {
  theme = { ink: colour("ink"), quiet: colour("quiet"), paper: colour("sheet"), line: colour("line"), accent: colour("accent"), outline: colour("outline"), rule: colour("rule"), disc: colour("disc") };
}

function measure() {
  if (state.size === "same") return new Map(shown.nodes.map((node) => [node.index, 13]));
  const score = state.size === "between" ? betweenness() : null;
  const most = score ? Math.max(1, ...score.values()) : 1;
  return new Map(shown.nodes.map((node) => {
    if (node.type === "Group") return [node.index, 15];
    const lines = Math.max(shown.neighbours.get(node.index).size, node.children.length && isFolded(node.children[node.children.length - 1]) ? node.children.length : 0);
    return [node.index, score ? 9 + 25 * Math.sqrt(score.get(node.index) / most) : Math.min(9 + 2.2 * Math.sqrt(lines), 34)];
  }));
}

function faded(index) {
  return Boolean(lit) && !lit.set.has(index);
}

/** A radius in the units of the picture: far away, nodes shrink less than distances do. */
function radiusAt(index, scale) {
  return (radii.get(index) || 12) * Math.pow(Math.min(1, scale), -0.4);
}

/** What vis-network calls to draw one node. */
function renderNode({ ctx, id, x, y }) {
  const node = nodes[id], radius = radiusAt(id, network.getScale());
  return {
    drawNode() {
      ctx.save();
      ctx.globalAlpha = faded(id) ? 0.2 : 1;
      if (id === state.chosen || (lit && lit.middle === id)) {
        ctx.beginPath();
        ctx.arc(x, y, radius * 1.25 + 4, 0, 2 * Math.PI);
        ctx.lineWidth = 3 / Math.min(1, network.getScale());
        ctx.strokeStyle = theme.accent;
        ctx.stroke();
      }
      drawShape(ctx, node.type, x, y, radius, theme.outline, 1.2);
      if (pinned.has(id)) drawPin(ctx, x, y, radius);
      ctx.restore();
    },
    nodeDimensions: { width: 2 * radius, height: 2 * radius },
  };
}

function drawPin(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, Math.max(3, radius * 0.28), 0, 2 * Math.PI);
  context.fillStyle = "#fff";
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = "#000";
  context.stroke();
}

function start() {
  readTheme();
  const straight = ["columns", "rows"].includes(data.layout) ? { smooth: data.layout === "columns" ? { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.5 } : false } : data.network.edges.length > 400 ? { smooth: false } : {};
  const options = { ...data.network.options, nodes: { ...data.network.options.nodes, shape: "custom", ctxRenderer: renderNode, chosen: false, label: undefined }, edges: { ...data.network.options.edges, ...straight } };
  network = new vis.Network(byId("picture"), { nodes: nodeSet, edges: edgeSet }, options);
  network.on("beforeDrawing", drawDiscs);
  network.on("afterDrawing", drawNames);
  network.on("hoverNode", ({ node }) => light(node));
  network.on("blurNode", () => light(null));
  network.on("click", ({ nodes: [node], edges: [line] }) => {
    if (node !== undefined) choose(node, false);
    else if (line !== undefined) chooseLine(line);
    else choose(null);
  });
  network.on("doubleClick", ({ nodes: [node] }) => node !== undefined && nodes[node].children.length && openGroup(node));
  network.on("dragEnd", ({ nodes: moved }) => moved.forEach((index) => {
    Object.assign(nodes[index], network.getPosition(index));
    pinned.add(index);
  }));
  byId("picture").querySelector("canvas").setAttribute("aria-hidden", "true");
}

function light(index) {
  lit = index === null ? null : { middle: index, set: new Set([index, ...(shown.neighbours.get(index) || [])]) };
  byId("picture").style.cursor = index === null ? "" : "pointer";
  network.redraw();
}

/** Bring the picture in line with `shown`: only what differs is touched. */
function refreshPicture() {
  const look = lineOptions();
  if (JSON.stringify(look) !== lineLook) network.setOptions({ edges: look });
  lineLook = JSON.stringify(look);
  radii = measure();
  heaviest = Math.max(1, ...[...shown.bundles.values()].map((bundle) => bundle.weight));
  const fitting = shown.nodes.map((node) => ({ id: node.index, x: node.x, y: node.y, size: radii.get(node.index) }));
  nodeSet.remove(nodeSet.getIds().filter((id) => !shown.set.has(id)));
  nodeSet.update(fitting);
  const first = new Map(data.network.edges.map((line) => [Math.min(line.from, line.to) + "-" + Math.max(line.from, line.to), line]));
  edgeSet.remove(edgeSet.getIds().filter((id) => !shown.bundles.has(id)));
  edgeSet.update([...shown.bundles.values()].map((bundle) => ({ ...first.get(bundle.id), ...lineOf(bundle) })));
}

function drawDiscs(context) {
  drawSpokes(context);
  drawGroupLines(context);
  for (const halo of data.network.halos) {
    if (!halo.members.some((index) => shown.set.has(index))) continue;
    context.beginPath();
    context.arc(halo.x, halo.y, halo.radius, 0, 2 * Math.PI);
    context.fillStyle = theme.disc;
    context.fill();
  }
}

function labelOrder() {
  const rank = (node) => (node.index === state.chosen ? 4 : lit && lit.middle === node.index ? 3 : lit && lit.set.has(node.index) ? 2 : data.focus.includes(node.index) ? 1 : 0);
  const size = (node) => radii.get(node.index) || 0;
  return shown.nodes.filter((node) => !faded(node.index)).sort((a, b) => rank(b) - rank(a) || size(b) - size(a) || a.index - b.index);
}

function drawNames(context) {
  const canvas = context.canvas, ratio = canvas.width / canvas.clientWidth, scale = network.getScale();
  const middle = network.getViewPosition(), width = canvas.clientWidth, height = canvas.clientHeight;
  const toPixels = (x, y) => ({ x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 });
  const at = (node) => {
    const body = network.body.nodes[node.index];
    return { ...toPixels(body ? body.x : node.x, body ? body.y : node.y), radius: radiusAt(node.index, scale) * scale };
  };
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const titles = placeTitles(toPixels, scale, width);
  const counts = lineTexts(at);
  writeTitles(context, titles, theme.ink, theme.paper);
  writeLineTexts(context, counts);
  writeLabels(context, placeLabels(labelOrder(), at, width, height, [...titles, ...counts]), theme.ink, theme.paper);
  context.restore();
}

/** Show all that is drawn, with room for names and titles. */
function fit(indices, animate) {
  const inside = (indices || shown.nodes.map((node) => node.index)).map((index) => nodes[index]);
  const discs = indices ? [] : data.network.halos.filter((halo) => halo.members.some((index) => shown.set.has(index)));
  if (!inside.length) return;
  const xs = inside.map((node) => node.x).concat(discs.flatMap((d) => [d.x - d.radius, d.x + d.radius]));
  const ys = inside.map((node) => node.y).concat(discs.flatMap((d) => [d.y - d.radius, d.y + d.radius]));
  const box = byId("picture"), left = Math.min(...xs), right = Math.max(...xs), top = Math.min(...ys), bottom = Math.max(...ys);
  const scale = Math.min((box.clientWidth - (data.layout === "columns" ? Math.max(200, box.clientWidth * 0.58) : box.clientWidth > 600 ? 130 : 60)) / Math.max(right - left, 1), (box.clientHeight - 160) / Math.max(bottom - top, 1), 1.2);
  thickness = Math.min(2.5, Math.pow(Math.min(1, scale), -0.7));
  const still = !animate || matchMedia("(prefers-reduced-motion: reduce)").matches;
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 - 12 / scale }, scale: Math.max(scale, 0.02), animation: still ? false : { duration: 300, easingFunction: "easeInOutQuad" } });
}

/** Bring a node into sight, near enough to read. */
function bringIntoSight(index) {
  const { x, y } = nodes[index], at = network.canvasToDOM({ x, y }), box = byId("picture");
  const inside = at.x > 60 && at.y > 60 && at.x < box.clientWidth - 60 && at.y < box.clientHeight - 60;
  if (inside && network.getScale() > 0.35) return network.redraw();
  network.moveTo({ position: { x, y }, scale: Math.max(network.getScale(), 0.7) });
}
