// Names of Kreise on the map: the most populous first, more of them the nearer one comes.
import { byId, drawn } from "../shared/elements.mjs";
import { pixelsPerUnit, zoomed } from "./camera.mjs";

const AT_FIRST = 16; // names on the whole map
const LETTER = 6; // pixels, the mean width of a letter
const LINE = 13; // pixels
const FAR = 1e9;
const LONGEST = 22; // letters

/** The name of a Kreis without what kind of Kreis it is. */
export const shortName = (name) =>
  name.replace(/^(Landkreis|Kreis|Stadt|Regionalverband) /, "").replace(/ ?\((Land|Stadt)\)$/, "");

/** The names to write: [{ name, x, y }] in map units; `marks` are boxes in pixels to keep off. */
export function placeNames(areas, scale, most, marks) {
  const taken = marks.slice();
  const found = [];
  for (const area of areas) {
    if (found.length >= most) break;
    const name = shortName(area.name);
    if (name.length > LONGEST || found.some((other) => other.name === name)) continue;
    const spot = spotFor(area, name, scale, taken);
    if (!spot) continue;
    taken.push(spot.box);
    found.push({ name, x: area.x + spot.right / scale, y: area.y + spot.down / scale });
  }
  return found;
}

/** What is known as a town comes before a Kreis of as many people. */
const weight = ({ name, population }) => population * (shortName(name) === name ? 1 : 0.4);

/** Below the middle of a Kreis, on it or above it, where nothing stands; null if nowhere. */
function spotFor({ x, y }, name, scale, taken) {
  const half = (name.length * LETTER) / 2 + 2;
  const spots = [0, 14, -14, 21, -21].map((down) => [0, down]);
  for (const [right, down] of [...spots, [half + 9, 0], [-half - 9, 0]]) {
    const [across, middle] = [x * scale + right, y * scale + down];
    const box = [across - half, middle - LINE / 2, across + half, middle + LINE / 2];
    if (!taken.some((other) => meet(box, other))) return { right, down, box };
  }
  return null;
}

const meet = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Write the names that have room among the marks. */
export function drawNames(page) {
  const scale = pixelsPerUnit(page);
  const [left, top, width, height] = page.state.box;
  const isSeen = ({ x, y }) => x > left && x < left + width && y > top && y < top + height;
  const [first, last] = [left * scale, (left + width) * scale];
  const areas = page.areas.filter(isSeen).sort((a, b) => weight(b) - weight(a));
  const most = Math.round(AT_FIRST * zoomed(page) ** 0.8);
  const names = placeNames(areas, scale, most, [
    ...(page.markBoxes || []),
    [first - FAR, -FAR, first + 2, FAR], // nothing is written across the edges
    [last - 2, -FAR, last + FAR, FAR],
  ]);
  byId("names").replaceChildren(
    ...names.map(({ name, x, y }) => {
      const size = (1 / scale).toPrecision(6);
      const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`;
      return drawn("text", { transform, class: "place" }, document.createTextNode(name));
    }),
  );
}
