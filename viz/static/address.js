// The state of the page in its address, so that a view can be sent as a link.
const NAMES = { type: "t", kind: "k", relation: "r", source: "s" };
let ready = false;

const shortId = (node) => node.id.split("/id/")[1] || node.id;

function writeAddress() {
  if (!ready) return;
  const found = new URLSearchParams();
  if (state.chosen !== null) found.set("n", shortId(nodes[state.chosen]));
  for (const [group, name] of Object.entries(NAMES)) for (const value of state[group]) found.append(name, value);
  for (const name of ["from", "to"]) if (state[name]) found.set(name, state[name]);
  if (!state.undated) found.set("dated", "1");
  if (state.degree) found.set("degree", state.degree);
  if (state.size !== "ties") found.set("size", state.size);
  if (state.revealed.size && state.revealed.size <= 200) for (const index of state.revealed) found.append("o", shortId(nodes[index]));
  if (state.only && state.only.size <= 200) for (const index of state.only) found.append("only", shortId(nodes[index]));
  const text = found.toString();
  try {
    history.replaceState(null, "", text ? "#" + text : location.pathname);
  } catch {
    location.hash = text;
  }
}

function readAddress() {
  const found = new URLSearchParams(location.hash.slice(1));
  const byShort = new Map(nodes.map((node) => [shortId(node), node.index]));
  const indices = (name) => found.getAll(name).map((id) => byShort.get(id)).filter((index) => index !== undefined);
  for (const [group, name] of Object.entries(NAMES)) state[group] = new Set(found.getAll(name));
  state.from = found.get("from") || "";
  state.to = found.get("to") || "";
  state.undated = !found.has("dated");
  state.degree = Number(found.get("degree")) || 0;
  state.size = ["ties", "between", "same"].includes(found.get("size")) ? found.get("size") : "ties";
  const only = indices("only");
  state.only = only.length ? new Set(only) : null;
  return { chosen: indices("n")[0], open: indices("o").filter((index) => nodes[index].parent !== undefined) };
}
