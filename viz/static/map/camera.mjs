// What part of the map one sees. `page.state.box` holds it, `page.svg` is the map.
import { byId } from "../shared/elements.mjs";

export const DEEPEST = 60; // times as large as all of the map
const WIDEST = 1.2; // times all of the map
const BAR = 130; // pixels, the longest scale bar

export function pixelsPerUnit({ svg, state }) {
  const { width, height } = svg.getBoundingClientRect();
  return Math.min(width / state.box[2], height / state.box[3]) || 0.1;
}

/** How many times larger than at first one sees the map. */
export const zoomed = ({ data, state }) => data.view[2] / state.box[2];

/** The map unit under a point of the screen. */
export function unitAt(page, clientX, clientY) {
  const [x, y, width, height] = page.state.box;
  const box = page.svg.getBoundingClientRect();
  const scale = pixelsPerUnit(page);
  return [
    x + width / 2 + (clientX - box.left - box.width / 2) / scale,
    y + height / 2 + (clientY - box.top - box.height / 2) / scale,
  ];
}

/** See a box of the map; its middle stays on the map. */
export function setBox(page, [x, y, width, height]) {
  const [left, top, w, h] = page.data.view;
  const within = (value, least, size, own) =>
    Math.min(Math.max(value, least - own / 2), least + size - own / 2);
  page.state.box = [within(x, left, w, width), within(y, top, h, height), width, height];
  page.svg.setAttribute("viewBox", page.state.box.map((value) => value.toFixed(2)).join(" "));
  page.redrawSoon();
}

/** Zoom around a point of the map, or its middle. */
export function zoom(page, factor, at) {
  const [x, y, w, h] = page.state.box;
  const whole = page.data.view[2];
  const width = Math.min(Math.max(w / factor, whole / DEEPEST), whole * WIDEST);
  const by = width / w;
  const [px, py] = at || [x + w / 2, y + h / 2];
  setBox(page, [px - (px - x) * by, py - (py - y) * by, width, h * by]);
}

/** See all of the map. */
export const fit = (page) => setBox(page, page.data.view);

/** Zoom so that the given Kreise fill most of the picture, or at `least` a part of the map. */
export function showAreas(page, areas, least = 0) {
  const boxes = areas.map((area) => area.path.getBBox());
  const [left, top] = ["x", "y"].map((of) => Math.min(...boxes.map((box) => box[of])));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const [, , whole, high] = page.data.view;
  const part = Math.max((right - left) / whole, (bottom - top) / high, least) * 1.3;
  const [width, height] = [whole * Math.min(part, 1), high * Math.min(part, 1)];
  setBox(page, [(left + right - width) / 2, (top + bottom - height) / 2, width, height]);
}

/** Make sure that a place is in the middle and near enough to be told apart. */
export function showPlace(page, [x, y], least) {
  const factor = Math.max(zoomed(page), least);
  const [width, height] = [page.data.view[2] / factor, page.data.view[3] / factor];
  setBox(page, [x - width / 2, y - height / 2, width, height]);
}

/** Move the map only if the middle of a Kreis is out of sight. */
export function keepInSight(page, area) {
  const [x, y, w, h] = page.state.box;
  const isSeen = area.x >= x && area.x <= x + w && area.y >= y && area.y <= y + h;
  if (!isSeen) setBox(page, [area.x - w / 2, area.y - h / 2, w, h]);
}

/** The longest of 1, 2, 5, 10, … kilometres that takes at most `most` pixels. */
export function barLength(pixelsPerKm, most) {
  const longest = most / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(longest));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= longest);
}

export function drawScale(page) {
  const scale = pixelsPerUnit(page);
  const perKm = (scale * 1000) / page.data.unit;
  const km = barLength(perKm, BAR);
  byId("scale-text").textContent = page.decimals(km, 2) + " " + page.words.km;
  byId("scale-bar").style.width = (km * perKm).toFixed(2) + "px";
  const hatch = "rotate(45) scale(" + (1 / scale).toPrecision(5) + ")";
  byId("hatch").setAttribute("patternTransform", hatch);
}
