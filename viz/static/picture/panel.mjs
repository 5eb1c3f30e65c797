// The panel of a view: the chosen node or line with its details.
import {
  emptyPanel,
  factParts,
  fillPanel,
  mentionParts,
  tieItem,
  tieParts,
  walk,
  walkBack,
} from "../shared/details.mjs";
import { button, byId, element } from "../shared/elements.mjs";
import { typeKey } from "../shared/graph.mjs";
import { markRows } from "../shared/tables.mjs";
import { bringIntoSight } from "./camera.mjs";
import { togglePin } from "./drawing.mjs";
import { closeGroup, foldedIn, openGroup, reveal, showOnly } from "./groups.mjs";
import { markInList } from "./list.mjs";

const TIES_OF_A_LINE = 300;

/** Choose a node (null: none). Folded ones come out; `near` moves the picture to it. */
export function choose(page, index, near = true) {
  const { state, walked, nodes, words } = page;
  const { network } = page.drawing;
  if (index !== null && !page.shown.set.has(index)) reveal(page, index);
  if (state.chosen !== null && state.chosen !== index && index !== null) walked.push(state.chosen);
  state.chosen = index;
  network.selectNodes(index !== null && page.shown.set.has(index) ? [index] : []);
  if (index === null) emptyPanel(page, words.details_hint);
  else showNode(page, nodes[index]);
  if (index !== null && near) bringIntoSight(page, index);
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
    ...tieParts(page, node),
    ...factParts(page, node),
    ...mentionParts(page, node),
  ]);
}

/** What can be done with a node. */
function actions(page, node) {
  const { words, say, number, walked } = page;
  const folded = foldedIn(page, node).length;
  const isPinned = page.drawing.pinned.has(node.index);
  const pin = () => {
    togglePin(page, node.index);
    showNode(page, node);
  };
  const offered = [
    [walked.length, "← " + words.walk_back, () => walkBack(page)],
    [folded, say("open_n", { n: number(folded) }), () => openGroup(page, node.index)],
    [node.children.length > folded, words.close_group, () => closeGroup(page, node.index)],
    [true, words.only, () => showOnly(page, node.index)],
    [true, isPinned ? words.release : words.hold, pin],
  ];
  const buttons = offered.filter(([isOffered]) => isOffered);
  return element(
    "div",
    { class: "actions" },
    ...buttons.map(([, label, work]) => button(label, work)),
  );
}
