// The state of a map as the text behind the # of its address.
import { readFilters, writeFilters } from "../shared/filters.mjs";
import { shortId } from "../shared/graph.mjs";
import { figuresOf } from "./figures.mjs";

/** What stands behind the #; "" for a map as it was made. */
export function addressOf(page) {
  const { state, nodes } = page;
  const found = new URLSearchParams();
  if (state.chosen !== null) found.set("n", shortId(nodes[state.chosen]));
  if (state.figure !== "networks") found.set("figure", state.figure);
  if (state.all) found.set("ties", "1");
  if (!state.duties) found.set("duties", "0");
  writeFilters(page, found);
  return found.toString();
}

/** Take the state from such a text; the number of the node to be chosen is returned, or null. */
export function readAddress(page, text) {
  const { state, nodes, data } = page;
  const found = new URLSearchParams(text);
  const figure = found.get("figure");
  if ([...figuresOf(data), "off"].includes(figure)) state.figure = figure;
  state.all = found.has("ties");
  state.duties = found.get("duties") !== "0";
  readFilters(page, found);
  const asked = nodes.find((node) => shortId(node) === found.get("n"));
  return asked ? asked.index : null;
}
