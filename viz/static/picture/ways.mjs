// The shortest way between two nodes the reader chose, over all that the filters leave.
import { element, byId } from "../shared/elements.mjs";
import { passes } from "../shared/filters.mjs";
import { tieItem } from "../shared/details.mjs";
import { mark } from "./marking.mjs";
import { reveal } from "./groups.mjs";

/** The ties along a shortest way from one node to another; null when there is none. */
export function wayBetween(page, from, to) {
  const before = new Map([[from, null]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) break;
    for (const tie of page.nodes[here].ties) {
      const next = tie.from + tie.to - here;
      if (before.has(next) || !isOpen(page, tie, next)) continue;
      before.set(next, tie);
      queue.push(next);
    }
  }
  if (!before.has(to)) return null;
  const ties = [];
  for (let here = to; before.get(here); here = ties.at(-1).from + ties.at(-1).to - here)
    ties.push(before.get(here));
  return ties.reverse();
}

function isOpen(page, tie, next) {
  const { nodes, state } = page;
  const { isElsewhere, type, kind } = nodes[next];
  const isFilteredOut = state.type.has(type) || state.kind.has(kind) || state.off.has(next);
  return passes(page, tie) && !isElsewhere && !isFilteredOut;
}

/** Show the way from the node that was remembered to this one. */
export function showWay(page, to) {
  const from = page.wayFrom;
  page.wayFrom = null;
  const ties = wayBetween(page, from, to);
  if (!ties || !ties.length) {
    page.message(page.words.way_none);
    return;
  }
  const ends = [from, ...ties.flatMap((tie) => [tie.from, tie.to]), to];
  for (const index of new Set(ends)) if (!page.shown.set.has(index)) reveal(page, index);
  mark(page, ends);
  byId("panel").replaceChildren(
    element("h2", {}, page.say("way_title", { n: ties.length })),
    element("ul", {}, ...ties.map((tie) => tieItem(page, tie, null))),
  );
}
