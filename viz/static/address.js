// The state of the page in its address, so that a view can be sent as a link.
let ready = false;

const shortId = (node) => node.id.split("/id/")[1] || node.id;

function writeAddress() {
  if (!ready) return;
  const found = new URLSearchParams();
  if (state.chosen !== null) found.set("n", shortId(nodes[state.chosen]));
  writeFilters(found);
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
  readFilters(found);
  state.size = ["ties", "between", "same"].includes(found.get("size")) ? found.get("size") : "ties";
  const only = indices("only");
  state.only = only.length ? new Set(only) : null;
  return { chosen: indices("n")[0], open: indices("o").filter((index) => nodes[index].parent !== undefined) };
}
