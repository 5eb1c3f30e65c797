// Keys in the map: arrows walk from Kreis to Kreis.
import { byId } from "../shared/elements.mjs";
import { fit, keepInSight } from "./camera.mjs";
import { farther, nearer } from "./moving.mjs";
import { areaText } from "./shading.mjs";

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function buildKeys(page) {
  const actions = {
    "+": () => nearer(page),
    "=": () => nearer(page),
    "-": () => farther(page),
    0: () => fit(page),
    Escape: () => page.choose(null),
  };
  page.svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (WAYS[event.key]) walkTo(page, WAYS[event.key]);
    else if (event.key === "Enter" && page.state.chosen !== null) byId("panel").focus();
    else if (actions[event.key]) actions[event.key]();
    else return;
    event.preventDefault();
  });
}

function walkTo(page, way) {
  const { areas, state, nodes } = page;
  const { area } = state.chosen === null ? {} : nodes[state.chosen];
  const next =
    area === undefined ? nearestTo(areas, middleOf(state.box)) : nextTo(areas, area, way);
  page.choose(next.node, false);
  keepInSight(page, next);
  byId("told").textContent = areaText(page, next) + ", " + next.state;
}

const middleOf = ([x, y, w, h]) => [x + w / 2, y + h / 2];

/** The area nearest to a point. */
export function nearestTo(areas, [x, y]) {
  const far = (area) => Math.hypot(area.x - x, area.y - y);
  return areas.reduce((best, area) => (far(area) < far(best) ? area : best));
}

/** The area next to the one of number `index` in a direction: near, not far off to the side. */
export function nextTo(areas, index, [dx, dy]) {
  const start = areas[index];
  const cost = (other) => {
    const [x, y] = [other.x - start.x, other.y - start.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    return ahead > 0 && aside < ahead * 1.5 ? Math.hypot(x, y) + aside : Infinity;
  };
  return areas.reduce((best, other) => (cost(other) < cost(best) ? other : best), start);
}
