// What the drawing remembers between two pictures, as `page.drawing`:
//
//   network, nodeSet, edgeSet   those of vis-network
//   pinned, lit   nodes that stay; { middle, set }: the node under the pointer and its neighbours
//   radii, thickness, heaviest  of nodes and lines, the weight of the heaviest line
//   theme, lineLook, titleFont  colours and fonts
//   discOf        node -> the disc in which it stands as a leaf of the disc's hub
//   ruler         a context to measure texts with
import { colour } from "../shared/elements.mjs";
import { betweenness } from "./betweenness.mjs";
import { isFolded, neighboursOf } from "./model.mjs";

export const FONT = '12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const LINE_FONT = FONT.replace("12px", "11px");

export function newDrawing(data, { DataSet }) {
  const inDiscs = data.network.halos.flatMap((halo) => halo.members.map((index) => [index, halo]));
  return {
    network: null,
    nodeSet: new DataSet(),
    edgeSet: new DataSet(),
    pinned: new Set(),
    moved: new Set(), // nodes that were dragged
    colours: null, // value -> colour, when nodes are not coloured by type
    lit: null,
    radii: new Map(),
    thickness: 1, // of lines: more when the picture is far away
    heaviest: 1,
    theme: {},
    lineLook: "",
    titleFont: FONT,
    discOf: new Map(inDiscs),
    ruler: document.createElement("canvas").getContext("2d"),
  };
}

/** Take the colours from the style sheet as the present theme has them. */
export function readTheme({ drawing }) {
  const names = ["ink", "quiet", "line", "accent", "outline", "rule", "disc", "mark"];
  drawing.theme = Object.fromEntries(names.map((name) => [name, colour(name)]));
  drawing.theme.paper = colour("sheet");
}

/** The radius of each node that is shown, by what the page was asked to size them by. */
export function radiiOf(page) {
  const { shown, state } = page;
  if (state.size === "same") return new Map(shown.nodes.map((node) => [node.index, 13]));
  const score = state.size === "between" ? betweenness(shown) : null;
  const most = score ? Math.max(1, ...score.values()) : 1;
  const radiusOf = (node) => {
    if (node.type === "Group" || node.type === "Bundle") return 15;
    if (score) return 9 + 25 * Math.sqrt(score.get(node.index) / most);
    return Math.min(9 + 2.2 * Math.sqrt(lineCount(page, node)), 34);
  };
  return new Map(shown.nodes.map((node) => [node.index, radiusOf(node)]));
}

/** How many lines a node has, those to what is folded in it included. */
function lineCount(page, node) {
  const last = node.children.at(-1);
  const folded = last && isFolded(page, last) ? node.children.length : 0;
  return Math.max(page.shown.neighbours.get(node.index).size, folded);
}

/** A radius in the units of the picture: far away, nodes shrink less than distances do. */
export function radiusAt({ drawing }, index, scale) {
  return (drawing.radii.get(index) || 12) * Math.pow(Math.min(1, scale), -0.4);
}

/** Whether a node stands back because another one is under the pointer. */
export function isFaded({ drawing: { lit }, state }, index) {
  if (lit) return !lit.set.has(index);
  return Boolean(state.marked) && !state.marked.has(index);
}

/** Whether a node is under the pointer. */
export const isPointedAt = ({ drawing: { lit } }, index) => Boolean(lit) && lit.middle === index;

/** Whether a node is chosen or under the pointer. */
export const isActive = (page, index) => index === page.state.chosen || isPointedAt(page, index);

/** What was folded in a node, or what it was folded in. */
function familyOf({ nodes }, index) {
  if (index === null) return [];
  const { children, parent } = nodes[index];
  return [...children.map((child) => child.index), ...(parent === undefined ? [] : [parent])];
}

/** Light up a node and its neighbours (null: none). */
export function light(page, index) {
  const set = new Set([index, ...neighboursOf(page, index), ...familyOf(page, index)]);
  page.drawing.lit = index === null ? null : { middle: index, set };
}

export function togglePin({ drawing: { pinned, network } }, index) {
  if (!pinned.delete(index)) pinned.add(index);
  network.redraw();
}
