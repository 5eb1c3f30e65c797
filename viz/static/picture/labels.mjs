// Names at one readable size whatever the zoom; a name that would cover another waits.
// A `sheet` says where things stand in pixels: { width, height, scale, toPixels(x, y), at(node) }
// with at(node) -> { x, y, radius }.
import { boxSet } from "../shared/boxes.mjs";
import { nameLines } from "../shared/breaking.mjs";
import { isFolded } from "./model.mjs";
import { FONT, isActive } from "./drawing.mjs";

export const LINE = 14; // pixels from line to line
const GAP = 3;
const FEW = 60; // nodes: of so few none is hidden behind a name

/** The names to write: [{node, lines, x, y}], the first of `order` before the others. */
export function placeLabels(page, order, sheet, titles) {
  const taken = boxSet();
  for (const title of titles) taken.add(title.box, "title");
  for (const node of order) addSign(taken, node, sheet);
  const placed = [];
  for (const [rank, node] of order.entries()) {
    if (isOutside(sheet.at(node), sheet, 20)) continue;
    const label = isInColumn(page, node)
      ? columnLabel(page, node, sheet, taken)
      : freeLabel(page, node, sheet, { taken, isImportant: isImportant(page, node, rank, order) });
    if (!label) continue;
    taken.add(label.box, -1 - node.index);
    placed.push(label);
  }
  return placed;
}

function isOutside({ x, y }, { width, height }, margin) {
  return x < -margin || y < -margin || x > width + margin || y > height + margin;
}

function addSign(taken, node, sheet) {
  const { x, y, radius } = sheet.at(node);
  if (x > -50 && y > -50 && x < sheet.width + 50 && y < sheet.height + 50)
    taken.add([x - radius, y - radius, x + radius, y + radius], node.index);
}

const isInColumn = ({ data }, node) => data.layout === "columns" && node.parent === undefined;

/** Whether a node is among the few whose names may cover signs; in groups the titles stand out. */
function isImportant({ data, shown, state }, node, rank, order) {
  if (state.marked?.has(node.index)) return true;
  if (data.layout === "groups" || order.length <= FEW) return false;
  const few = Math.min(Math.max(5, Math.round(order.length * 0.05)), 12);
  return rank < few && shown.neighbours.get(node.index).size > 3;
}

const isMiddle = (page, index) => isActive(page, index) || page.data.focus.includes(index);

/** A name below, above or beside its node, where it is free; null when it has to wait. */
function freeLabel(page, node, sheet, { taken, isImportant: isBig }) {
  const isStrong = isMiddle(page, node.index);
  const isChain = page.data.layout === "rows"; // of which every step has its name
  const most = isChain ? 6 : 3;
  const mayCover = isStrong || isBig || isChain;
  const { lines, width } = wrap(page, node, isStrong ? most + 1 : most);
  const tried = spotsAround(sheet, node, width, lines.length * LINE);
  const inside = tried.filter((spot) => spot.isInside);
  const spot =
    inside.find(({ box }) => taken.isFree(box, node.index)) ||
    (mayCover && inside.find(({ box }) => taken.isFreeOfNames(box))) ||
    ((isStrong || isChain) && tried[0]);
  return spot ? { node, lines, x: spot.x, y: spot.y, box: spot.box } : null;
}

/** A name in lines with its width in pixels; measured once. */
function wrap(page, node, most) {
  const folded = foldedCount(page, node);
  const key = "wrapped" + most + "-" + folded;
  if (!node[key]) {
    const { ruler } = page.drawing;
    ruler.font = FONT;
    const lines = nameLines(
      node.short + (folded ? "\u00a0·\u00a0" + page.number(folded) : ""),
      most,
    );
    node[key] = { lines, width: widest(ruler, lines) };
  }
  return node[key];
}

/** How many things are folded in a node. */
function foldedCount(page, node) {
  if (node.type === "Group") return 0; // its name says it
  const counts = (child) => child.type !== "Region" && !page.weak.has(child.index);
  return node.children.filter((child) => counts(child) && isFolded(page, child)).length;
}

/** The width of the widest of some lines. */
export const widest = (ruler, lines) =>
  Math.max(...lines.map((line) => ruler.measureText(line).width));

function spotsAround(sheet, node, wide, high) {
  const { x, y, radius } = sheet.at(node);
  const side = radius + GAP + wide / 2;
  const middles = [
    [x, y + radius + GAP],
    [x, y - radius - GAP - high],
    [x + side, y - high / 2],
    [x - side, y - high / 2],
    ...[1, -1].flatMap((way) => [
      [x + way * (0.7 * radius + GAP + wide / 2), y + 0.7 * radius],
      [x + way * (0.7 * radius + GAP + wide / 2), y - 0.7 * radius - high],
    ]),
  ];
  return middles.map(([middle, top], place) => {
    const inner = Math.min(Math.max(middle, wide / 2 + 4), sheet.width - wide / 2 - 4);
    const isBeside = place > 1;
    const isInside = (!isBeside || inner === middle) && top >= 2 && top + high <= sheet.height - 2;
    const box = [inner - wide / 2 - 2, top, inner + wide / 2 + 2, top + high];
    return { x: inner, y: top, box, isInside };
  });
}

/** In columns every name stands in one line on the outer side of its node. */
function columnLabel(page, node, sheet, taken) {
  const { ruler } = page.drawing;
  ruler.font = FONT;
  const widthOf = (text) => ruler.measureText(text).width;
  const count = node.count || node.children.length;
  const tail = count ? " · " + page.number(count) : "";
  const { x, y, radius } = sheet.at(node);
  const room = Math.max(90, (node.column ? sheet.width - x : x) - radius - 12);
  let name = node.short;
  while (name.length > 6 && widthOf(name + tail) > room) name = name.slice(0, -2).trimEnd() + "…";
  const half = widthOf(name + tail) / 2;
  const middle = node.column ? x + radius + 5 + half : x - radius - 5 - half;
  const box = [middle - half, y - 5, middle + half, y + 5];
  if (!isActive(page, node.index) && !taken.isFreeOfNames(box)) return null;
  return { node, lines: [name + tail], x: middle, y: y - 6, box };
}

/** Write texts {lines, x, y} with a halo of paper around them. */
export function writeTexts(context, texts, { font, lineHeight, halo, ink, paper }) {
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  for (const { lines, x, y, alpha = 1 } of texts) {
    context.globalAlpha = alpha;
    for (const [row, line] of lines.entries()) {
      context.strokeText(line, x, y + row * lineHeight);
      context.fillText(line, x, y + row * lineHeight);
    }
  }
  context.globalAlpha = 1;
}
