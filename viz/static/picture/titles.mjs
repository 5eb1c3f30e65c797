// The titles of discs and columns. A `sheet` is what labels.mjs says.
import { clean } from "../shared/text.mjs";
import { meet } from "../shared/boxes.mjs";
import { titleLines } from "../shared/breaking.mjs";
import { FONT } from "./drawing.mjs";
import { widest } from "./labels.mjs";

export const TITLE_LINE = 16; // pixels from line to line

/** The titles to write: [{lines, x, y, box}] in pixels. */
export function placeTitles(page, sheet) {
  const { drawing, data } = page;
  const isNarrow = sheet.width < 600;
  drawing.titleFont = "600 " + FONT.replace("12px", isNarrow ? "11px" : "13px");
  drawing.ruler.font = drawing.titleFont;
  const discs = data.network.halos.map((halo) => ({
    halo,
    ...sheet.toPixels(halo.x, halo.y),
    radius: halo.radius * sheet.scale,
  }));
  const found = [];
  for (const disc of discs.slice().sort((a, b) => size(b) - size(a))) {
    const good = spotsOf(page, disc, sheet, isNarrow ? 110 : 145).find(
      ({ box }) => !isOnOther(discs, disc, box) && !found.some((other) => meet(box, other.box)),
    );
    if (good) found.push(good); // one that would cover another shows when one comes nearer
  }
  return [...found, ...columnTitles(page, sheet)];
}

const size = ({ halo }) => halo.members.length;

/** Where the title of a disc can stand: around it, then inside. */
function spotsOf(page, { halo, x, y, radius }, sheet, most) {
  const { ruler } = page.drawing;
  const members = halo.members.filter((index) => page.shown.set.has(index)).length;
  if (!members) return [];
  const fits = (line) => ruler.measureText(line).width <= most;
  const lines = titleLines(clean(halo.title, 80), " · " + page.number(members), fits);
  const high = lines.length * TITLE_LINE;
  const spots = [
    [0, -radius - high - 2],
    [0, radius + 2],
    [radius * 0.6, -radius - high],
    [-radius * 0.6, -radius - high],
    [0, -high / 2],
    [0, radius / 2 - high],
  ];
  return spots.map(([right, down]) => titleAt(ruler, lines, [x + right, y + down], sheet.width));
}

/** Whether a box lies on a disc other than its own. */
function isOnOther(discs, own, box) {
  return discs.some(({ halo, x, y, radius }) => {
    const right = x - Math.min(Math.max(x, box[0]), box[2]);
    const down = y - Math.min(Math.max(y, box[1]), box[3]);
    return halo !== own.halo && Math.hypot(right, down) < radius;
  });
}

function columnTitles({ data, shown, drawing }, sheet) {
  return (data.columns || []).flatMap((text, column) => {
    const isIn = (node) => (node.column || 0) === column && node.parent === undefined;
    const inside = shown.nodes.filter(isIn);
    if (!inside.length) return [];
    const top = sheet.toPixels(inside[0].x, Math.min(...inside.map((node) => node.y)));
    return [titleAt(drawing.ruler, [text], [top.x, top.y - 50], sheet.width)];
  });
}

/** A title around `middle`, moved so that it is wholly seen if its middle is. */
function titleAt(ruler, lines, [middle, y], width) {
  const half = widest(ruler, lines) / 2 + 4;
  const inner = Math.min(Math.max(middle, half), Math.max(width - half, half));
  const x = middle < 0 || middle > width ? middle : inner;
  return { lines, x, y, box: [x - half, y - 2, x + half, y + lines.length * TITLE_LINE] };
}
