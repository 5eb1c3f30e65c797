// Ties as curves between places; several between the same two are one, thicker line.
import { byId, drawn } from "../shared/elements.mjs";

const MOST_CURVES = 4000;
const BEND = 0.14; // of the length of a line

/** Draw the ties of what is chosen, or all. */
export function drawTies(page) {
  const lines = curvesOf(page).sort((a, b) => a.isChosen - b.isChosen || a.count - b.count);
  byId("curves").replaceChildren(...lines.slice(-MOST_CURVES).map(curve));
}

/** Lines { ends, count, isChosen, isStructure } between places, `page.spread` says which. */
export function curvesOf(page) {
  const found = new Map();
  for (const tie of page.shown.ties) {
    const isChosen = touches(page, tie);
    const ends = isChosen || page.state.all ? endsOf(page.spread, tie) : null;
    if (!ends) continue;
    const id = ends.join();
    if (!found.has(id)) found.set(id, { ends, count: 0, isChosen: false, isStructure: true });
    const line = found.get(id);
    line.count++;
    line.isChosen = line.isChosen || isChosen;
    line.isStructure = line.isStructure && !tie.tie;
  }
  return [...found.values()];
}

/** The two places a tie joins, the western first; null if there are no two. */
function endsOf(spread, tie) {
  const [a, b] = [spread.get(tie.from), spread.get(tie.to)];
  if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return null;
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
}

/** Whether a tie has an end in what is chosen, a thing or a Kreis. */
function touches({ state, nodes, areas }, { from, to }) {
  if (state.chosen === null) return false;
  const { area } = nodes[state.chosen];
  if (area === undefined) return from === state.chosen || to === state.chosen;
  return areas[area].set.has(from) || areas[area].set.has(to);
}

function curve({ ends: [[ax, ay], [bx, by]], count, isChosen, isStructure }) {
  const middle = [(ax + bx) / 2 - (by - ay) * BEND, (ay + by) / 2 + (bx - ax) * BEND];
  const width = (isChosen ? 1.2 : 0.7) + Math.log2(count) * 0.7;
  const rounded = (values) => values.map(Math.round).join(" ");
  return drawn("path", {
    class: "curve" + (isChosen ? " chosen" : "") + (isStructure ? " structure" : ""),
    "stroke-width": width.toFixed(1),
    d: "M" + rounded([ax, ay]) + "Q" + rounded([...middle, bx, by]),
  });
}
