// The state of a map as the text behind the # of its address.
import { readFilters, writeFilters } from "../shared/filters.mjs";
import { shortId } from "../shared/graph.mjs";
import { figuresOf } from "./figures.mjs";

/** What stands behind the #; "" for a map as it was made. */
export function addressOf(page) {
  const { state, nodes, data } = page;
  const found = new URLSearchParams();
  if (state.chosen !== null) found.set("n", shortId(nodes[state.chosen]));
  if (state.figure !== "networks") found.set("figure", state.figure);
  if (state.all) found.set("ties", "1");
  if (!state.duties) found.set("duties", "0");
  writeFilters(page, found);
  const isWhole = state.box.every((value, place) => value === data.view[place]);
  if (!isWhole) found.set("z", state.box.map(Math.round).join("~"));
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
  const box = (found.get("z") || "").split("~").map(Number);
  const isBox = box.length === 4 && box.every(Number.isFinite) && box[2] > 0 && box[3] > 0;
  state.box = isBox ? box : data.view.slice();
  const asked = nodes.find((node) => shortId(node) === found.get("n"));
  return asked ? asked.index : null;
}
