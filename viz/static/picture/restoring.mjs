// A page is brought to what an address says: when it opens, and when a step is taken back.
import { readAddress } from "./address.mjs";
import { writeFields } from "./filters.mjs";
import { unfold } from "./groups.mjs";
import { writeHubs } from "./hubs.mjs";
import { fitting, layNodes } from "./model.mjs";
import { choose, introduce } from "./panel.mjs";

/** Show what an address names as chosen; filters that hide it stay as they are. */
export function showAsked(page, index) {
  if (page.shown.set.has(index)) choose(page, index, !page.state.camera);
  else introduce(page, index);
}

/** Put nodes where an address has them. */
export function moveAsked({ nodes, drawing }, moved) {
  for (const [index, x, y] of moved) {
    Object.assign(nodes[index], { x, y });
    drawing.moved.add(index);
    drawing.pinned.add(index);
  }
}

/** Go back to what an address says. */
export function restore(page, text) {
  const { nodes, state, drawing } = page;
  const layer = state.layer;
  for (const index of drawing.moved) {
    Object.assign(nodes[index], nodes[index].home);
    drawing.pinned.delete(index);
  }
  drawing.moved.clear();
  const asked = readAddress(page, text);
  if (state.layer !== layer) layNodes(page, state.layer);
  state.marked = null;
  const open = new Set(asked.open);
  const fresh = asked.open.filter((index) => !state.revealed.has(index));
  state.revealed = new Set([...state.revealed].filter((index) => open.has(index)));
  unfoldAsked(page, fresh);
  moveAsked(page, asked.moved);
  writeFields(page);
  writeHubs(page);
  page.update();
  choose(page, asked.chosen === undefined ? null : asked.chosen, false);
}

/** Unfold the nodes that the address names, group by group. */
export function unfoldAsked(page, open) {
  page.shown = fitting(page);
  const besideOf = ({ parent, ties, index }) => {
    const others = ties.map((tie) => tie.from + tie.to - index);
    return parent ?? others.find((other) => page.shown.set.has(other)) ?? page.shown.nodes[0].index;
  };
  const nodes = open.map((index) => page.nodes[index]);
  for (const beside of new Set(nodes.map(besideOf))) {
    const fresh = nodes.filter((node) => !page.state.revealed.has(node.index));
    unfold(
      page,
      page.nodes[beside],
      fresh.filter((node) => besideOf(node) === beside),
    );
    page.shown = fitting(page);
  }
}
