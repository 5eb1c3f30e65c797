// The state of a view as the text behind the # of its address.
import { openFilters, readFilters, writeFilters } from "../shared/filters.mjs";
import { shortId } from "../shared/graph.mjs";

const MOST_NAMED = 200; // an address has to fit into a message
const SIZES = ["ties", "between", "same"];
const COLOURS = ["type", "kind", "group"];

/** What stands behind the #; "" for a view as it was made. `isWhole`: however long that gets. */
export function addressOf(page, isWhole = false) {
  const { state, nodes, data } = page;
  const found = new URLSearchParams();
  const most = isWhole ? Infinity : MOST_NAMED;
  const name = (key, indices) => {
    for (const index of indices) found.append(key, shortId(nodes[index]));
  };
  if (state.chosen !== null) name("n", [state.chosen]);
  writeFilters(page, found);
  writeLooks(page, found);
  if (state.revealed.size <= most) name("o", state.revealed);
  if (state.only && state.only.size <= most) name("only", state.only);
  for (const index of openFilters(data).off) if (!state.off.has(index)) name("on", [index]);
  writePlaces(page, found, most);
  for (const [index, text] of state.notes)
    found.append("note", shortId(nodes[index]) + "~" + text.slice(0, 500));
  return found.toString();
}

/** How the picture is drawn, as far as it differs from how it opened. */
function writeLooks({ state, data }, found) {
  const looks = [
    ["level", state.layer, 0],
    ["size", state.size, "ties"],
    ["colour", state.colour, data.colour || "type"],
    ["matrix", Number(state.isMatrix || 0), Number(data.opensMatrix || 0)],
  ];
  for (const [name, value, usual] of looks) if (value !== usual) found.set(name, value);
}

/** Where nodes were moved to, and what one sees if that was changed. */
function writePlaces({ state, nodes, drawing }, found, most) {
  if (!drawing || !drawing.moved) return;
  if (drawing.moved.size <= most)
    for (const index of drawing.moved) {
      const { x, y } = nodes[index];
      found.append("at", [shortId(nodes[index]), Math.round(x), Math.round(y)].join("~"));
    }
  if (state.camera && most === MOST_NAMED) found.set("z", state.camera.join("~"));
}

/** Take the state from such a text; nodes to be chosen, unfolded, moved are left to the caller. */
export function readAddress(page, text) {
  const { state, nodes, data } = page;
  const found = new URLSearchParams(text);
  const byShort = new Map(nodes.map((node) => [shortId(node), node.index]));
  const named = (key) =>
    found
      .getAll(key)
      .map((id) => byShort.get(id))
      .filter((index) => index !== undefined);
  readFilters(page, found);
  const oneOf = (key, values, usual) => (values.includes(found.get(key)) ? found.get(key) : usual);
  state.size = oneOf("size", SIZES, "ties");
  state.colour = oneOf("colour", COLOURS, data.colour || "type");
  state.layer = Math.min(
    Number(found.get("level")) || 0,
    Math.max((data.layers || []).length - 1, 0),
  );
  state.isMatrix = found.has("matrix") ? found.get("matrix") === "1" : Boolean(data.opensMatrix);
  const only = named("only");
  state.only = only.length ? new Set(only) : null;
  state.off = openFilters(data).off;
  for (const index of named("on")) state.off.delete(index);
  state.notes = new Map(
    parted(found, "note").map(([id, ...rest]) => [byShort.get(id), rest.join("~")]),
  );
  state.notes.delete(undefined);
  const moved = parted(found, "at").map(([id, x, y]) => [byShort.get(id), Number(x), Number(y)]);
  const isPlace = ([index, x, y]) =>
    index !== undefined && Number.isFinite(x) && Number.isFinite(y);
  const camera = (found.get("z") || "").split("~").map(Number);
  state.camera = camera.length === 3 && camera.every(Number.isFinite) ? camera : null;
  const open = named("o").filter((index) => nodes[index].parent !== undefined || nodes[index].away);
  return { chosen: named("n")[0], open, moved: moved.filter(isPlace) };
}

const parted = (found, key) => found.getAll(key).map((value) => value.split("~"));
