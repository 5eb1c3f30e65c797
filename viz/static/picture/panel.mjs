// The panel of a view: the chosen node or line with its details.
import {
  emptyPanel,
  factParts,
  fillPanel,
  mentionParts,
  evidence,
  tieItem,
  tieParts,
  walk,
  walkBack,
} from "../shared/details.mjs";
import { button, byId, element } from "../shared/elements.mjs";
import { grouped, typeKey } from "../shared/graph.mjs";
import { icon } from "../shared/signs.mjs";
import { markRows } from "../shared/tables.mjs";
import { bringIntoSight } from "./camera.mjs";
import { togglePin } from "./drawing.mjs";
import {
  addNeighbours,
  awayFrom,
  closeGroup,
  foldedIn,
  openGroup,
  reveal,
  showOnly,
} from "./groups.mjs";
import { forgetBefore } from "./marking.mjs";
import { noteField } from "./notes.mjs";
import { showWay } from "./ways.mjs";
import { markInList } from "./list.mjs";

const TIES_OF_A_LINE = 300;

/** Choose a node (null: none). Folded ones come out; `near` moves the picture to it. */
export function choose(page, index, near = true) {
  const { state, walked, nodes, words } = page;
  const { network } = page.drawing;
  state.marked = null;
  forgetBefore(page);
  if (index === null) {
    state.chosen = null;
    emptyPanel(page, words.details_hint);
  } else {
    if (!page.shown.set.has(index)) reveal(page, index);
    if (state.chosen !== null && state.chosen !== index) walked.push(state.chosen);
    state.chosen = index;
    showNode(page, nodes[index]);
    if (near) bringIntoSight(page, index);
  }
  network.selectNodes(page.shown.set.has(index) ? [index] : []);
  network.redraw();
  mark(page);
  page.remember();
}

/** Show the details of the node in the middle without marking it in the picture. */
export function introduce(page, index) {
  page.state.chosen = index;
  showNode(page, page.nodes[index]);
  mark(page);
}

export function chooseLine(page, id) {
  const bundle = page.shown.bundles.get(id);
  if (!bundle) return;
  page.state.chosen = null;
  const ties = bundle.ties.slice(0, TIES_OF_A_LINE);
  byId("panel").replaceChildren(
    element("h2", {}, page.words.line),
    element("p", {}, walk(page, bundle.a), " – ", walk(page, bundle.b)),
    element("h3", {}, page.words.ties + " (" + page.number(bundle.weight) + ")"),
    element("ul", {}, ...ties.map((tie) => tieItem(page, tie, null))),
  );
  mark(page);
}

/** List things under a heading, e.g. those of a finding or of a cell of the matrix. */
export function listThings(page, title, indices, text) {
  const { nodes, data } = page;
  page.state.chosen = null;
  const item = (index) =>
    element(
      "li",
      { class: "thing" },
      icon(data, nodes[index].type),
      " ",
      walk(page, index),
      evidence(page, nodes[index].evidence),
    );
  byId("panel").replaceChildren(
    element("h2", {}, title),
    element("p", { class: "quiet" }, text),
    element("ul", {}, ...indices.map(item)),
  );
  byId("panel").scrollIntoView({ block: "nearest" });
  mark(page);
}

function mark(page) {
  markRows(page);
  markInList(page);
}

function showNode(page, node) {
  const { data, words, drawing } = page;
  const about = [data.types[typeKey(data, node)], node.kind, node.group].filter(Boolean);
  const pinned = drawing.pinned.has(node.index) ? " · " + words.pinned : "";
  fillPanel(page, node, about.join(" · ") + pinned, [
    actions(page, node),
    noteField(page, node),
    ...foldedParts(page, node),
    ...tieParts(page, node),
    ...factParts(page, node),
    ...mentionParts(page, node),
  ]);
}

/** Where the website has a page of the node, the way there. */
function pageLink({ data, words }, node) {
  const path = data.site ? data.pages[node.index] : "";
  return path ? element("a", { href: data.site + path, class: "go" }, words.open_page) : null;
}

/** What is folded in a node, by type. */
function foldedParts(page, node) {
  const { data, number } = page;
  const types = grouped(foldedIn(page, node), (child) => typeKey(data, child));
  const item = (child) => element("li", {}, walk(page, child.index));
  return [...types].flatMap(([type, children]) => [
    element("h3", {}, data.plurals[type] + " (" + number(children.length) + ")"),
    element("ul", {}, ...children.map(item)),
  ]);
}

/** What can be done with a node. */
function actions(page, node) {
  const { words, say, number, walked } = page;
  const folded = foldedIn(page, node).length;
  const away = awayFrom(page, node).length;
  const isTarget = page.wayFrom !== null && page.wayFrom !== node.index;
  const wayTo = isTarget && say("way_to", { name: page.nodes[page.wayFrom].short });
  const startWay = () => {
    page.wayFrom = node.index;
    page.message(words.way_chosen);
  };
  const isPinned = page.drawing.pinned.has(node.index);
  const pin = () => {
    togglePin(page, node.index);
    showNode(page, node);
  };
  const offered = [
    [walked.length, "← " + words.walk_back, () => walkBack(page)],
    [folded, say("open_n", { n: number(folded) }), () => openGroup(page, node.index)],
    [node.children.length > folded, words.close_group, () => closeGroup(page, node.index)],
    [away, say("add_neighbours", { n: away }), () => addNeighbours(page, node.index)],
    [true, words.only, () => showOnly(page, node.index)],
    [true, isPinned ? words.release : words.hold, pin],
    [page.wayFrom === null || page.wayFrom === node.index, words.way_from, startWay],
    [isTarget, isTarget && wayTo, () => showWay(page, node.index)],
  ];
  const buttons = offered.filter(([isOffered]) => isOffered);
  return element(
    "div",
    { class: "actions" },
    ...buttons.map(([, label, work]) => button(label, work)),
    pageLink(page, node),
  );
}
