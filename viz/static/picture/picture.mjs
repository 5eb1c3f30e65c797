// The picture: vis-network holds nodes and lines, we draw shapes, discs and names.
import { byId } from "../shared/elements.mjs";
import { typeKey } from "../shared/graph.mjs";
import { noteCamera, shownDiscs } from "./camera.mjs";
import { colourOf } from "./colouring.mjs";
import { FONT, isActive, isFaded, light, radiiOf, radiusAt, readTheme } from "./drawing.mjs";
import { labelOrder } from "./labelorder.mjs";
import { LINE, placeLabels, writeTexts } from "./labels.mjs";
import { drawGroupLines, drawSpokes, lineOf, lineOptions, styleLines } from "./lines.mjs";
import { lineTexts, writeLineTexts } from "./linetexts.mjs";
import { lineId } from "./model.mjs";
import { addNeighbours, opensOnClick } from "./groups.mjs";
import { comeBack } from "./marking.mjs";
import { noteTexts, writeNotes } from "./notes.mjs";
import { drawPin, drawRing, drawSign, looksOf } from "./shapes.mjs";
import { TITLE_LINE, placeTitles } from "./titles.mjs";

/** Begin the picture; `chooseLine(id)` and `openGroup(index)` answer to clicks on it. */
export function startPicture(page, { Network }, { chooseLine, openGroup, showGroup }) {
  const { drawing, nodes, choose } = page;
  readTheme(page);
  const content = { nodes: drawing.nodeSet, edges: drawing.edgeSet };
  const network = new Network(byId("picture"), content, optionsOf(page));
  drawing.network = network;
  network.on("beforeDrawing", (context) => drawDiscs(page, context));
  network.on("afterDrawing", (context) => drawNames(page, context));
  network.on("hoverNode", ({ node }) => pointAt(page, node));
  network.on("blurNode", () => pointAt(page, null));
  byId("picture").addEventListener("mouseleave", () => pointAt(page, null));
  network.on("click", ({ nodes: [node], edges: [line], pointer: { canvas } }) => {
    if (node !== undefined && opensOnClick(page, nodes[node])) openGroup(node);
    else if (node !== undefined) choose(node, false);
    else if (line !== undefined) chooseLine(line);
    else if (groupAt(page, canvas)) showGroup(groupAt(page, canvas));
    else if (!comeBack(page)) choose(null);
  });
  network.on("doubleClick", ({ nodes: [node] }) => {
    if (node === undefined) return;
    if (!nodes[node].children.length) addNeighbours(page, node);
  });
  network.on("dragStart", ({ nodes: [node] }) => {
    if (node !== undefined) choose(node, false);
  });
  network.on("dragEnd", ({ nodes: moved }) => {
    for (const index of moved) keepWhereItIs(page, index);
    if (moved.length) page.update();
    else noteCamera(page);
  });
  network.on("zoom", () => noteCamera(page));
  byId("picture").querySelector("canvas").setAttribute("aria-hidden", "true");
}

/** The group in whose disc a place lies. */
function groupAt({ data }, { x, y }) {
  const disc = data.network.halos.find((one) => Math.hypot(one.x - x, one.y - y) < one.radius);
  return disc && (data.groups || []).find(({ text }) => text === disc.title);
}

/** The options that Python wrote, with our way to draw. */
function optionsOf(page) {
  const { options, edges } = page.data.network;
  const looks = looksOf(page.data);
  const ctxRenderer = (node) => renderNode(page, looks, node);
  const own = { shape: "custom", ctxRenderer, chosen: false, label: undefined };
  return {
    ...options,
    nodes: { ...options.nodes, ...own },
    edges: { ...options.edges, ...bendOf(page.data.layout, edges.length) },
  };
}

function bendOf(layout, count) {
  const wave = { type: "cubicBezier", forceDirection: "horizontal", roundness: 0.5 };
  if (layout === "columns") return { smooth: { enabled: true, ...wave } };
  return layout === "rows" || count > 400 ? { smooth: false } : {};
}

function pointAt(page, index) {
  light(page, index);
  byId("picture").style.cursor = index === null ? "" : "pointer";
  page.drawing.network.redraw();
}

function keepWhereItIs({ nodes, drawing: { network, pinned, moved } }, index) {
  moved.add(index);
  Object.assign(nodes[index], network.getPosition(index));
  pinned.add(index);
}

/** What vis-network calls to draw one node. */
function renderNode(page, looks, { ctx, id, x, y }) {
  const { drawing, nodes, data } = page;
  const scale = drawing.network.getScale();
  const radius = radiusAt(page, id, scale);
  const disc = { x, y, radius };
  const look = looks.get(typeKey(data, nodes[id]));
  return {
    drawNode() {
      const { accent, outline } = drawing.theme;
      ctx.save();
      ctx.globalAlpha = isFaded(page, id) ? 0.2 : 1;
      if (isActive(page, id))
        drawRing(ctx, disc, { width: 3 / Math.min(1, scale), colour: accent });
      const own = { ...look, colour: colourOf(page, nodes[id]) };
      drawSign(ctx, own, disc, { colour: outline, width: 1.2 });
      if (drawing.pinned.has(id)) drawPin(ctx, disc);
      ctx.restore();
    },
    nodeDimensions: { width: 2 * radius, height: 2 * radius },
  };
}

/** Bring the picture in line with `shown`: only what differs is touched. */
export function refreshPicture(page) {
  const { shown, drawing, data } = page;
  const { network, nodeSet, edgeSet } = drawing;
  const look = lineOptions(page);
  if (JSON.stringify(look) !== drawing.lineLook) network.setOptions({ edges: look });
  drawing.lineLook = JSON.stringify(look);
  drawing.radii = radiiOf(page);
  const bundles = [...shown.bundles.values()];
  drawing.heaviest = Math.max(1, ...bundles.map((bundle) => bundle.weight));
  nodeSet.remove(nodeSet.getIds().filter((id) => !shown.set.has(id)));
  nodeSet.update(
    shown.nodes.map(({ index, x, y }) => ({ id: index, x, y, size: drawing.radii.get(index) })),
  );
  const given = new Map(data.network.edges.map((line) => [lineId(line.from, line.to), line]));
  edgeSet.remove(edgeSet.getIds().filter((id) => !shown.bundles.has(id)));
  edgeSet.update(bundles.map((bundle) => ({ ...given.get(bundle.id), ...lineOf(page, bundle) })));
  const { chosen } = page.state;
  network.selectNodes(chosen !== null && shown.set.has(chosen) ? [chosen] : []);
}

function drawDiscs(page, context) {
  styleLines(page);
  drawSpokes(page, context);
  drawGroupLines(page, context);
  for (const disc of shownDiscs(page)) {
    context.beginPath();
    context.arc(disc.x, disc.y, disc.radius, 0, 2 * Math.PI);
    context.fillStyle = page.drawing.theme.disc;
    context.fill();
  }
}

/** Where things stand on the canvas, in pixels of the page. */
function sheetOf(page, { clientWidth, clientHeight }) {
  const { network } = page.drawing;
  const scale = network.getScale();
  const middle = network.getViewPosition();
  const toPixels = (x, y) => ({
    x: (x - middle.x) * scale + clientWidth / 2,
    y: (y - middle.y) * scale + clientHeight / 2,
  });
  const at = (node) => {
    const { x, y } = network.body.nodes[node.index] || node; // a node that is being dragged
    return { ...toPixels(x, y), radius: radiusAt(page, node.index, scale) * scale };
  };
  return { width: clientWidth, height: clientHeight, scale, toPixels, at };
}

function drawNames(page, context) {
  const { canvas } = context;
  const ratio = canvas.width / canvas.clientWidth;
  const sheet = sheetOf(page, canvas);
  const { ink, paper, quiet } = page.drawing.theme;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const titles = placeTitles(page, sheet);
  const counts = lineTexts(page, sheet);
  const font = page.drawing.titleFont;
  writeTexts(context, titles, { font, lineHeight: TITLE_LINE, halo: 4, ink, paper });
  writeLineTexts(context, counts, { paper, quiet });
  const labels = placeLabels(page, labelOrder(page), sheet, [...titles, ...counts]);
  for (const label of labels) label.alpha = isFaded(page, label.node.index) ? 0.3 : 1;
  writeTexts(context, labels, { font: FONT, lineHeight: LINE, halo: 3.5, ink, paper });
  writeNotes(context, noteTexts(page, sheet), page.drawing.theme);
  context.restore();
}
