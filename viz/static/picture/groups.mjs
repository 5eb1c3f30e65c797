// Groups that open: what is folded into a node comes out beside it.
import { typeKey } from "../shared/graph.mjs";
import { fit } from "./camera.mjs";
import { resetFilters, writeFields } from "./filters.mjs";
import { fitting, isFolded, neighboursOf } from "./model.mjs";
import { block } from "./placing.mjs";

const OPENED_AT_ONCE = 150;
const MOST_ON_CLICK = 60; // nodes

/** Those folded in a node. */
export const foldedIn = (page, node) =>
  node.children.filter((child) => isFolded(page, child) && !page.weak.has(child.index));

/** Whether a click lets out what is folded in a node; of very much the panel has the list. */
export function opensOnClick(page, node) {
  const { length } = foldedIn(page, node);
  return length > 0 && length <= MOST_ON_CLICK;
}

export function openGroup(page, index) {
  const folded = foldedIn(page, page.nodes[index]).slice(0, OPENED_AT_ONCE);
  unfold(page, page.nodes[index], folded);
  page.update();
  page.choose(index, false);
  fit(page, [index, ...folded.map((node) => node.index)], true);
}

export function closeGroup(page, index) {
  for (const node of page.nodes[index].children) page.state.revealed.delete(node.index);
  page.update();
  page.choose(index);
}

export function openAll(page) {
  for (const node of page.nodes) {
    const folded = foldedIn(page, node);
    if (!folded.length) continue;
    unfold(page, node, folded);
    page.shown = fitting(page);
  }
  page.update();
  fit(page, null, true);
}

/** Let nodes stand by themselves, beside another one. */
export function unfold(page, beside, fresh) {
  const taken = page.shown.nodes.filter((other) => other !== beside);
  const places = block(beside, taken, fresh.length, page.data.layout === "columns" ? 300 : 80);
  for (const [place, node] of fresh.entries()) {
    Object.assign(node, places[place], { home: places[place] });
    page.state.revealed.add(node.index);
  }
}

/** Bring a single node into the picture: unfold it, drop the filters that hide it. */
export function reveal(page, index) {
  const { nodes, shown, state, data } = page;
  const node = nodes[index];
  if (node.isElsewhere) {
    const level = data.layers.findIndex(({ inside }) => inside.includes(index));
    page.showLevel(level);
    page.message(page.say("switched_to", { name: data.layers[level].name }));
  }
  if (isFolded(page, node)) {
    const others = node.ties.map((tie) => nodes[tie.from === index ? tie.to : tie.from]);
    const near = others.find((other) => shown.set.has(other.index));
    unfold(page, near || nodes[node.parent] || shown.nodes[0], [node]);
  }
  if (state.only) state.only.add(index);
  state.type.delete(typeKey(data, node));
  state.kind.delete(node.kind);
  page.update();
  if (!page.shown.set.has(index)) resetFilters(page);
  writeFields(page);
}

/** The nodes tied to one that are not in the picture. */
export function awayFrom(page, node) {
  const others = node.ties
    .filter((tie) => page.tieFits(tie))
    .map((tie) => tie.from + tie.to - node.index);
  return [...new Set(others)]
    .map((index) => page.nodes[index])
    .filter((other) => other.away && isFolded(page, other));
}

/** Bring what a node is tied to into the picture. */
export function addNeighbours(page, index) {
  const fresh = awayFrom(page, page.nodes[index]).slice(0, OPENED_AT_ONCE);
  if (!fresh.length) return;
  unfold(page, page.nodes[index], fresh);
  if (page.state.only) for (const node of fresh) page.state.only.add(node.index);
  page.update();
  page.choose(index, false);
  fit(page, [index, ...fresh.map((node) => node.index)], true);
}

/** Show nothing but a node and its neighbours. */
export function showOnly(page, index) {
  page.state.only = new Set([index, ...neighboursOf(page, index)]);
  page.update();
  fit(page, null, true);
}

/** Show everything again. */
export function showEverything(page) {
  page.state.only = null;
  page.update();
  fit(page, null, true);
}
