// Things at their places: one sign each, fanned out where they share a place, a number where
// they are too close together to be told apart.
import { byId, drawn } from "../shared/elements.mjs";
import { lookOf, outline } from "../shared/signs.mjs";
import { RADIUS, clusters, placesOf, sizeOf } from "./clusters.mjs";
import { pixelsPerUnit, zoomed } from "./camera.mjs";

const FAN = 13; // pixels
const GOLDEN_ANGLE = 2.39996; // radians: a fan without gaps

/** Draw all marks; `page.spread` then says where the sign of each thing stands. */
export function drawMarks(page) {
  const { shown, number } = page;
  const scale = pixelsPerUnit(page);
  page.spread = new Map();
  const found = clusters(shown.nodes, scale);
  const marks = found.flatMap((cluster) => markOf(page, cluster, scale));
  byId("marks").replaceChildren(...marks);
  page.markBoxes = found.map((cluster) => boxOf(cluster, scale));
  byId("visible").textContent = page.say("marks_shown", {
    n: number(shown.nodes.filter((node) => node.spot).length),
    places: number(placesOf(shown.nodes).length),
  });
}

/** The box of a cluster in pixels, which names keep off. */
function boxOf(cluster, scale) {
  const [x, y, reach] = [cluster.x * scale, cluster.y * scale, sizeOf(cluster)];
  return [x - reach, y - reach, x + reach, y + reach];
}

/** How many things at one place are shown one by one. */
function mostInFan(page) {
  if (zoomed(page) >= 12) return 80;
  return zoomed(page) >= 2.5 ? 14 : 1;
}

function markOf(page, cluster, scale) {
  const { x, y, items, places } = cluster;
  for (const node of items) page.spread.set(node.index, [x, y]);
  const isBubble = items.length > 1 && (places > 1 || items.length > mostInFan(page));
  if (isBubble) return [bubble(page, cluster, scale)];
  return items.map((node, place) => sign(page, node, fanned(cluster, place, scale), scale));
}

/** Where the sign of the thing of that place in a cluster stands, in map units. */
function fanned({ x, y, items }, place, scale) {
  const reach = items.length === 1 ? 0 : FAN * Math.sqrt(place + 0.4);
  const turn = place * GOLDEN_ANGLE;
  return [x + (reach * Math.cos(turn)) / scale, y + (reach * Math.sin(turn)) / scale];
}

function bubble(page, cluster, scale) {
  const { items, x, y } = cluster;
  const radius = sizeOf(cluster);
  const [type, ...others] = new Set(items.map((node) => node.type));
  const stroke = lookOf(page.data, type).colour;
  const rim = { r: (radius - 1.2).toFixed(1), fill: "none", stroke, class: "kind" };
  return mark(page, items, placed(x, y, scale), [
    drawn("circle", { r: radius.toFixed(1), class: "bubble" }),
    ...(others.length ? [] : [drawn("circle", rim)]),
    drawn("text", {}, document.createTextNode(page.number(items.length))),
  ]);
}

function sign(page, node, [x, y], scale) {
  page.spread.set(node.index, [x, y]);
  const { shape, colour } = lookOf(page.data, node.type);
  const isVague = node.spot.level === "state" || node.spot.level === "own";
  return mark(page, [node], placed(x, y, scale / RADIUS), [
    ...(isVague ? [drawn("circle", { r: 1.6, class: "vague" })] : []),
    drawn("path", { d: outline(shape), fill: colour }),
  ]);
}

function mark({ state }, things, transform, parts) {
  const isChosen = things.some((node) => node.index === state.chosen);
  const made = drawn("g", { class: "mark" + (isChosen ? " chosen" : ""), transform }, ...parts);
  made.things = things;
  return made;
}

function placed(x, y, scale) {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(1 / scale).toPrecision(6)})`;
}
