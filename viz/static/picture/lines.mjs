// Lines: their look, and the one line between a hub and a disc.
import { isHeap, lineId } from "./model.mjs";

const FADED = 0.18; // of the usual opacity
const WIDEST_OF_HEAPS = 4; // what stands for many would hide what is single

/** The look of all lines: the more there are, the fainter. */
export function lineOptions({ data, shown, drawing: { theme } }) {
  const color = { color: theme.line, hover: theme.accent, highlight: theme.accent };
  return { color: { ...color, opacity: opacityOf(data.layout, shown.bundles.size) } };
}

function opacityOf(layout, count) {
  if (layout === "columns" && count > 40) return 0.45;
  if (count > 400) return 0.35;
  return count > 120 ? 0.55 : 0.85;
}

/** Lines grow with what they hold; where most hold many, against the heaviest. */
export function lineWidth(layout, weight, heaviest) {
  if (layout !== "columns") return Math.min(1 + 0.8 * Math.pow(weight - 1, 0.6), 8);
  return 0.8 + 7 * Math.sqrt(weight / heaviest);
}

/** Before each drawing: lines of what is looked at stand out, others fade with their ends. */
export function styleLines(page) {
  const { drawing, shown, data } = page;
  const { line, accent } = drawing.theme;
  const usual = opacityOf(data.layout, shown.bundles.size);
  const styles = {
    usual: ownColour(line, usual),
    faded: ownColour(line, FADED * usual),
    strong: ownColour(accent, Math.max(usual, 0.85)),
  };
  for (const edge of Object.values(drawing.network.body.edges)) {
    const bundle = shown.bundles.get(edge.id);
    if (bundle) edge.options.color = styles[standing(page, bundle, edge)];
  }
}

/** How a line is drawn: "usual", "faded" or "strong". */
function standing({ drawing: { lit }, state }, { a, b }, { selected }) {
  if (lit) return lit.middle === a || lit.middle === b ? "strong" : "faded";
  if (state.marked) {
    const ends = [a, b].filter((index) => state.marked.has(index)).length;
    return ends === 2 || (ends === 1 && state.isMarkedApart) ? "strong" : "faded";
  }
  return selected ? "strong" : "usual";
}

/** One colour whatever vis-network takes a line for: it forgets late what was pointed at. */
const ownColour = (ink, opacity) => ({
  color: ink,
  hover: ink,
  highlight: ink,
  inherit: false,
  opacity,
});

/** A bundle as vis-network takes it. */
export function lineOf(page, bundle) {
  const { heaviest, thickness } = page.drawing;
  const isOfHeap = [bundle.a, bundle.b].some((index) => isHeap(page.nodes[index]));
  const most = isOfHeap ? WIDEST_OF_HEAPS : Infinity;
  const heads = [bundle.forward ? "to" : "", bundle.backward ? "from" : ""];
  return {
    id: bundle.id,
    from: bundle.a,
    to: bundle.b,
    arrows: heads.filter(Boolean).join(", "),
    width: Math.min(lineWidth(page.data.layout, bundle.weight, heaviest), most) * thickness,
    dashes: isStructure(bundle) ? [6, 4] : false,
    hidden: isInSpoke(page, bundle) || isAside(page, bundle),
  };
}

/** Whether a bundle holds no tie between actors. */
export const isStructure = (bundle) => !bundle.ties.some((tie) => tie.tie);

/** Whether the one line between a hub and a disc stands for this bundle too. */
export function isInSpoke({ drawing: { discOf, pinned } }, { a, b }) {
  const leaf = discOf.has(a) ? a : b;
  const disc = discOf.get(leaf);
  return Boolean(disc) && disc.hub === a + b - leaf && !pinned.has(leaf);
}

/** Whether a line leads to the heap beside the picture: it is drawn when an end is looked at. */
export const isAside = ({ nodes }, { a, b }) => [a, b].some((index) => isOutside(nodes[index]));

const isOutside = ({ id, type }) => type === "Bundle" && id === "bundle:outside";

/** How many lines the one line between a hub and a disc stands for. */
export function spokeLines({ shown }, disc) {
  const isJoined = (index) => shown.set.has(index) && shown.bundles.has(lineId(index, disc.hub));
  return disc.members.filter(isJoined).length;
}

export const spokeWidth = (lines) => 2 + 1.6 * Math.sqrt(lines);

/** Draw the one line of each disc, and those of what is looked at in it. */
export function drawSpokes(page, context) {
  const { nodes, shown, drawing } = page;
  const { theme, thickness, network } = drawing;
  for (const disc of page.data.network.halos) {
    const lines = spokeLines(page, disc);
    if (!lines || !shown.set.has(disc.hub)) continue;
    const hub = network.body.nodes[disc.hub] || nodes[disc.hub];
    stroke(context, hub, disc, { width: spokeWidth(lines), ink: theme.line, alpha: 0.5 });
    for (const index of lookedAt(page).filter((one) => disc.members.includes(one)))
      stroke(context, hub, nodes[index], { width: 2 * thickness, ink: theme.accent, alpha: 1 });
  }
}

/** Draw the lines between a group that stands for many and what its members are joined to. */
export function drawGroupLines(page, context) {
  const { nodes, shown, drawing } = page;
  const look = { width: drawing.thickness, ink: drawing.theme.accent, alpha: 0.5 };
  for (const index of new Set(lookedAt(page))) {
    if (!shown.set.has(index)) continue;
    for (const other of shown.neighbours.get(index))
      if ([nodes[index], nodes[other]].some((node) => node.type === "Group" || isOutside(node)))
        stroke(context, nodes[index], nodes[other], look);
  }
}

/** The chosen node and the one under the pointer, where there are. */
function lookedAt({ state, drawing: { lit } }) {
  return [state.chosen, lit ? lit.middle : null].filter((index) => index !== null);
}

function stroke(context, from, to, { width, ink, alpha }) {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.strokeStyle = ink;
  context.stroke();
  context.globalAlpha = 1;
}
