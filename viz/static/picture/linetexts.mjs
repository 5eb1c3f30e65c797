// What is written on lines.
import { meet } from "../shared/boxes.mjs";
import { LINE_FONT, isActive, isFaded } from "./drawing.mjs";
import { isAside, isInSpoke } from "./lines.mjs";

/** What is written on lines, [{text, x, y, box}]: how many ties; in chains, what they say. */
export function lineTexts(page, sheet) {
  const { data, shown, drawing } = page;
  if (shown.bundles.size > 300) return [];
  const isQuiet = data.layout === "columns" && shown.bundles.size > 20;
  const found = [];
  const signs = shown.nodes.map((node) => signBox(sheet.at(node)));
  drawing.ruler.font = LINE_FONT;
  for (const bundle of shown.bundles.values()) {
    const ends = [bundle.a, bundle.b];
    if (
      isAside(page, bundle) ||
      isInSpoke(page, bundle) ||
      ends.some((index) => isFaded(page, index))
    )
      continue;
    if (isQuiet && !ends.some((index) => isActive(page, index))) continue;
    const tried = spotsOn(page, bundle, sheet);
    const isFree = ({ box }) =>
      !found.some((other) => meet(box, other.box)) && !signs.some((sign) => meet(box, sign));
    const spot = tried.find(isFree);
    if (spot) found.push(spot);
  }
  return found;
}

const signBox = ({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius];

/** Where the text of a line can stand: in its middle, or nearer to one end. */
function spotsOn(page, bundle, sheet) {
  const text = textOn(page, bundle);
  const [a, b] = [sheet.at(page.nodes[bundle.a]), sheet.at(page.nodes[bundle.b])];
  const wide = text ? page.drawing.ruler.measureText(text).width : 0;
  if (!text || Math.hypot(a.x - b.x, a.y - b.y) < wide + a.radius + b.radius + 8) return [];
  return [0.5, 0.35, 0.65].map((part) => {
    const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
    return { text, x, y, box: [x - wide / 2 - 2, y - 8, x + wide / 2 + 2, y + 8] };
  });
}

function textOn({ data, number }, bundle) {
  if (data.layout === "rows") return [...new Set(bundle.ties.map((tie) => tie.reading))].join(", ");
  // a thing that counts in two ways is one bridge
  const things = data.matrix === "shared" ? new Set(bundle.ties.map((tie) => tie.from)).size : 0;
  const count = things || bundle.weight;
  return count > 1 ? number(count) : "";
}

export function writeLineTexts(context, texts, { paper, quiet }) {
  context.font = LINE_FONT;
  context.textBaseline = "middle";
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = quiet;
  for (const { text, x, y } of texts) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
