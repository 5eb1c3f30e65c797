// The state of a view as the text behind the # of its address.
import { readFilters, writeFilters } from "../shared/filters.mjs";
import { shortId } from "../shared/graph.mjs";

const MOST_NAMED = 200; // an address has to fit into a message
const SIZES = ["ties", "between", "same"];

/** What stands behind the #; "" for a view as it was made. */
export function addressOf(page) {
  const { state, nodes } = page;
  const found = new URLSearchParams();
  const name = (key, indices) => {
    for (const index of indices) found.append(key, shortId(nodes[index]));
  };
  if (state.chosen !== null) name("n", [state.chosen]);
  writeFilters(page, found);
  if (state.size !== "ties") found.set("size", state.size);
  if (state.revealed.size <= MOST_NAMED) name("o", state.revealed);
  if (state.only && state.only.size <= MOST_NAMED) name("only", state.only);
  return found.toString();
}

/** Take the state from such a text; the nodes to be chosen and unfolded are left to the caller. */
export function readAddress(page, text) {
  const { state, nodes } = page;
  const found = new URLSearchParams(text);
  const byShort = new Map(nodes.map((node) => [shortId(node), node.index]));
  const named = (key) =>
    found
      .getAll(key)
      .map((id) => byShort.get(id))
      .filter((index) => index !== undefined);
  readFilters(page, found);
  state.size = SIZES.includes(found.get("size")) ? found.get("size") : "ties";
  const only = named("only");
  state.only = only.length ? new Set(only) : null;
  const open = named("o").filter((index) => nodes[index].parent !== undefined);
  return { chosen: named("n")[0], open };
}
