// Put the page together.
function build() {
  const asked = readAddress();
  // chains lie flat: on a phone they get the height that is there
  if (data.layout === "rows" && innerWidth < 600) for (const node of nodes) node.y *= 2.5;
  start();
  buildFilters();
  buildSearch();
  buildTables();
  buildKeys();
  buildExport();
  buildPositions();
  writeFields();
  recompute();
  for (const parent of new Set(asked.open.map((index) => nodes[index].parent))) {
    const fresh = asked.open.filter((index) => nodes[index].parent === parent).map((index) => nodes[index]);
    placeBeside(nodes[parent], fresh);
    for (const node of fresh) state.revealed.add(node.index);
    recompute();
  }
  fit(null, false);
  update();
  if (asked.chosen !== undefined) choose(asked.chosen);
  else if (data.focus.length) introduce(data.focus[0]);
  else choose(null);
  ready = true;
}

byId("zoom-in").addEventListener("click", () => zoom(1.25));
byId("zoom-out").addEventListener("click", () => zoom(0.8));
byId("fit").addEventListener("click", () => fit(null, true));
byId("open-all").addEventListener("click", openAll);
byId("everything").addEventListener("click", () => { state.only = null; update(); fit(null, true); });
byId("link").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    return prompt(words.link, location.href);
  }
  message(words.copied);
});
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".menu[open]")) if (!menu.contains(event.target) || event.target.closest("button")) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll(".menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readTheme(); refreshPicture(); network.redraw(); });
let resizeTimer = 0;
addEventListener("resize", () => { clearTimeout(resizeTimer); resizeTimer = setTimeout(() => fit(null, false), 150); });

build();
document.documentElement.dataset.ready = "yes";

// For tests and for those who embed a page: where a node is on the screen, and what is drawn.
window.kgraphAt = (id) => {
  const node = nodes.find((one) => one.id === id), box = byId("picture").getBoundingClientRect();
  const { x, y } = network.canvasToDOM({ x: node.x, y: node.y });
  return { x: x + box.left, y: y + box.top };
};
window.kgraphLines = () => [...shown.bundles.keys()];
