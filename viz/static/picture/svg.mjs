// What is drawn, as an SVG text of its own size, with title, legend and all names that fit.
import { colourOf } from "./colouring.mjs";
import { lookOf, outline } from "../shared/signs.mjs";
import { clean, xml } from "../shared/text.mjs";
import { extent, shownDiscs } from "./camera.mjs";
import { radiusAt } from "./drawing.mjs";
import { labelOrder } from "./labelorder.mjs";
import { LINE, placeLabels } from "./labels.mjs";
import {
  isAside,
  isInSpoke,
  isStructure,
  lineOptions,
  lineWidth,
  spokeLines,
  spokeWidth,
} from "./lines.mjs";
import { LEGEND, credits, legend, notes } from "./svglegend.mjs";
import { TITLE_LINE, placeTitles } from "./titles.mjs";

const MARGIN = 110;
const COLUMN = 270; // pixels beside columns, for their names
const [WIDEST, HIGHEST] = [1150, 700]; // pixels: names keep their size, distances shrink
const LEAST = 640; // pixels: room for legend and sources
const HEADING = 40; // pixels above the picture

/** The text of the SVG. */
export function svgText(page) {
  const sheet = sheetOf(page);
  const titles = placeTitles(page, sheet);
  const labels = unlit(page, () => placeLabels(page, labelOrder(page), sheet, titles));
  const { theme } = page.drawing;
  const bundles = [...page.shown.bundles.values()].filter(
    (one) => !isInSpoke(page, one) && !isAside(page, one),
  );
  const discs = shownDiscs(page);
  const { color } = lineOptions(page);
  const halo = `stroke="${theme.paper}" stroke-width="3.5" stroke-linejoin="round"`;
  return [
    ...opening(page, sheet),
    ...discs.map((disc) => spoke(page, disc, sheet)),
    ...discs.map((disc) => circle(disc, sheet, theme)),
    `<g stroke="${theme.line}" stroke-opacity="${color.opacity}" fill="${theme.line}">`,
    ...bundles.map((bundle) => line(page, bundle, sheet)),
    "</g>",
    ...page.shown.nodes.map((node) => sign(page, node, sheet)),
    `<g text-anchor="middle" ${halo} paint-order="stroke">`,
    ...labels.flatMap((label) => texts(label, 11, LINE, "")),
    ...titles.flatMap((title) => texts(title, 13, TITLE_LINE, ' font-size="14" font-weight="600"')),
    "</g>",
    ...notes(page, sheet),
    legend(page, sheet),
    ...credits(page, sheet),
    "</svg>",
  ].join("\n");
}

/** Where things stand in the SVG: a unit of the picture is at most a pixel. */
function sheetOf(page) {
  const { left, right, top, bottom } = extent(page.shown.nodes, shownDiscs(page));
  const aside = page.data.layout === "columns" ? COLUMN : MARGIN;
  const [wide, high] = [Math.max(right - left, 1), Math.max(bottom - top, 1)];
  const scale = Math.min(1, WIDEST / wide, HIGHEST / high);
  const toPixels = (x, y) => ({
    x: (x - left) * scale + aside,
    y: (y - top) * scale + MARGIN + HEADING,
  });
  const radiusOf = (node) => radiusAt(page, node.index, scale) * scale;
  return {
    width: Math.max(wide * scale + 2 * aside, LEAST),
    height: high * scale + 2 * MARGIN + HEADING + LEGEND,
    scale,
    toPixels,
    at: (node) => ({ ...toPixels(node.x, node.y), radius: radiusOf(node) }),
  };
}

/** What `work` gives while no node is under the pointer. */
function unlit({ drawing }, work) {
  const before = drawing.lit;
  drawing.lit = null;
  const found = work();
  drawing.lit = before;
  return found;
}

function opening({ data, drawing: { theme } }, sheet) {
  const [width, height] = [Math.round(sheet.width), Math.round(sheet.height)];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = 'font-family="system-ui, Segoe UI, Arial, sans-serif" font-size="12"';
  const title = xml(clean(data.title, 200));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} fill="${theme.ink}">`,
    `<title>${xml(clean(data.title, 300))}</title>` +
      `<rect width="100%" height="100%" fill="${theme.paper}"/>`,
    `<text x="20" y="30" font-size="18" font-weight="600">${title}</text>`,
  ];
}

function circle(disc, sheet, theme) {
  const { x, y } = sheet.toPixels(disc.x, disc.y);
  return `<circle cx="${x}" cy="${y}" r="${disc.radius * sheet.scale}" fill="${theme.disc}"/>`;
}

function spoke(page, disc, sheet) {
  const lines = spokeLines(page, disc);
  if (!lines || !page.shown.set.has(disc.hub)) return "";
  const hub = page.nodes[disc.hub];
  const [from, to] = [sheet.toPixels(hub.x, hub.y), sheet.toPixels(disc.x, disc.y)];
  const look = `stroke="${page.drawing.theme.line}" stroke-opacity=".6"`;
  const path = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return `<path d="${path}" ${look} stroke-width="${spokeWidth(lines)}"/>`;
}

function line({ nodes, data, drawing }, bundle, sheet) {
  const [a, b] = [sheet.at(nodes[bundle.a]), sheet.at(nodes[bundle.b])];
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const way = [(b.x - a.x) / long, (b.y - a.y) / long];
  const start = [a.x + way[0] * a.radius, a.y + way[1] * a.radius];
  const end = [b.x - way[0] * b.radius, b.y - way[1] * b.radius];
  const width = lineWidth(data.layout, bundle.weight, drawing.heaviest).toFixed(1);
  const dashes = isStructure(bundle) ? ' stroke-dasharray="6 4"' : "";
  const path = `M${fixed(start)}L${fixed(end)}`;
  const back = way.map((part) => -part);
  return (
    `<path d="${path}" stroke-width="${width}"${dashes}/>` +
    (bundle.forward ? head(end, way) : "") +
    (bundle.backward ? head(start, back) : "")
  );
}

const fixed = (values) => values.map((value) => value.toFixed(1)).join(" ");

/** The head of an arrow that points `[right, down]`. */
function head(tip, [right, down]) {
  const corner = [-(8 * right - 4 * down), -(8 * down + 4 * right)];
  const base = [-8 * down, 8 * right];
  return `<path stroke="none" d="M${fixed(tip)}l${fixed(corner)}l${fixed(base)}z"/>`;
}

function sign(page, node, sheet) {
  const { data } = page;
  const { theme } = page.drawing;
  const { x, y, radius } = sheet.at(node);
  const { shape } = lookOf(data, node.type);
  const colour = colourOf(page, node);
  const where = `translate(${fixed([x, y])}) scale(${radius.toFixed(1)})`;
  const thin = (Math.min(1.2, radius * 0.14) / radius).toFixed(3);
  const rim = `stroke="${theme.outline}" stroke-width="${thin}"`;
  const path = `<path transform="${where}" d="${outline(shape)}" fill="${colour}" ${rim}>`;
  return `${path}<title>${xml(node.short)}</title></path>`;
}

function texts({ lines, x, y }, first, lineHeight, look) {
  return lines.map((text, row) => {
    const down = (y + first + row * lineHeight).toFixed(1);
    return `<text x="${x.toFixed(1)}" y="${down}"${look}>${xml(text)}</text>`;
  });
}
