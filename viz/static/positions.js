// Where nodes were dragged to: kept in this browser or in a file.
const PLACE = "kgraph-positions:" + data.title;

function positions() {
  const found = {};
  for (const node of shown.nodes) found[node.id] = [Math.round(node.x), Math.round(node.y), pinned.has(node.index) ? 1 : 0];
  return { kgraph: "positions", title: data.title, nodes: found };
}

/** Apply positions that were saved; anything else is refused. */
function applyPositions(text) {
  let found = null;
  try {
    found = JSON.parse(text);
  } catch { /* refused below */ }
  const given = found && found.kgraph === "positions" && found.nodes;
  if (!given || typeof given !== "object") return message(words.not_loaded);
  for (const node of nodes) {
    const place = Object.hasOwn(given, node.id) ? given[node.id] : null;
    if (!Array.isArray(place) || !Number.isFinite(place[0]) || !Number.isFinite(place[1])) continue;
    [node.x, node.y] = place;
    if (isFolded(node)) state.revealed.add(node.index);
    if (place[2]) pinned.add(node.index);
  }
  update();
  fit(null, true);
  message(words.loaded);
}

function buildPositions() {
  byId("save").addEventListener("click", () => {
    try {
      localStorage.setItem(PLACE, JSON.stringify(positions()));
      message(words.saved);
    } catch {
      message(words.not_saved);
    }
  });
  byId("load").addEventListener("click", () => {
    try {
      applyPositions(localStorage.getItem(PLACE) || "");
    } catch {
      message(words.not_saved);
    }
  });
  byId("download").addEventListener("click", () => save("-positions.json", "application/json", JSON.stringify(positions(), null, 1)));
  byId("upload").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", async () => {
    const [file] = byId("file").files;
    if (file) applyPositions(await file.text());
    byId("file").value = "";
  });
}
