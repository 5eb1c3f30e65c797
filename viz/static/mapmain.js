// Put the map together: filters, keys, export, address.
/** Everything that follows the filters. */
function refresh() {
  recompute();
  noteActive(activeChecks());
  byId("figure-whole").hidden = !activeChecks();
  countTypes();
  const unplaced = shown.nodes.filter((node) => !node.spot).length;
  byId("unplaced").textContent = unplaced ? say("unplaced", { n: number(unplaced), total: number(shown.nodes.length) }) : "";
  byId("all-ties").checked = state.all;
  byId("empty").hidden = shown.nodes.length > 0;
  shade();
  redraw();
  refreshTables();
  const chosen = nodes[state.chosen];
  if (chosen && chosen.area !== undefined) showArea(areas[chosen.area], false);
}

/** What the filters call after a change by hand. */
function update() {
  refresh();
  writeAddress();
}

/** The legend says how many of each type are shown. */
function countTypes() {
  const found = new Map(counted(shown.nodes.map(typeKey)));
  for (const label of byId("types").querySelectorAll("label")) label.lastChild.textContent = number(found.get(label.querySelector("input").value) || 0);
}

function tell(area) {
  byId("told").textContent = areaText(area) + ", " + area.state;
}

/** The Kreis next to another one in a direction: near, and not far off to the side. */
function neighbour(area, dx, dy) {
  const cost = (other) => {
    const x = other.x - area.x, y = other.y - area.y, ahead = x * dx + y * dy, aside = Math.abs(x * dy - y * dx);
    return ahead > 0 && aside < ahead * 1.5 ? Math.hypot(x, y) + aside : Infinity;
  };
  return areas.reduce((best, other) => (cost(other) < cost(best) ? other : best), area);
}

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function buildKeys() {
  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = state.chosen === null ? null : nodes[state.chosen];
    if (WAYS[event.key]) {
      const start = chosen && chosen.area !== undefined ? areas[chosen.area] : null;
      const next = start ? neighbour(start, ...WAYS[event.key]) : nearestToMiddle();
      choose(next.node, false);
      keepInSight(next);
      tell(next);
    } else if (event.key === "Enter" && chosen) byId("panel").focus();
    else if (event.key === "+" || event.key === "=") zoom(1.6);
    else if (event.key === "-") zoom(1 / 1.6);
    else if (event.key === "0") fit();
    else if (event.key === "Escape") choose(null);
    else return;
    event.preventDefault();
  });
}

function nearestToMiddle() {
  const x = state.box[0] + state.box[2] / 2, y = state.box[1] + state.box[3] / 2;
  return areas.reduce((best, area) => (Math.hypot(area.x - x, area.y - y) < Math.hypot(best.x - x, best.y - y) ? area : best));
}

function keepInSight(area) {
  const [x, y, w, h] = state.box;
  if (area.x < x || area.x > x + w || area.y < y || area.y > y + h) setBox(area.x - w / 2, area.y - h / 2, w, h);
}

/** The picture as it is now, with its colours written out: it opens in any drawing program. */
function svgText() {
  const copy = svg.cloneNode(true), computed = getComputedStyle(document.documentElement);
  const box = svg.getBoundingClientRect();
  for (const name of ["role", "tabindex", "focusable", "class"]) copy.removeAttribute(name);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", Math.round(box.width));
  copy.setAttribute("height", Math.round(box.height));
  const rules = [...document.styleSheets[0].cssRules].filter((rule) => /^\.(area|c\d|gap|hatch|state|ring|curve|structure|mark|bubble|vague)/.test(rule.selectorText || ""));
  const style = rules.map((rule) => rule.cssText.replace(/var\((--[\w-]+)\)/g, (_, name) => computed.getPropertyValue(name).trim())).join("\n");
  copy.prepend(drawn("style", {}, document.createTextNode(style)));
  return new XMLSerializer().serializeToString(copy);
}

function csvText() {
  const cell = (value) => {
    const text = String(value), safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? "'" + text : text;
    return '"' + safe.replace(/"/g, '""') + '"';
  };
  const rows = areas.map((area) => [area.code, area.name, area.state, area.population, ...["networks", "rate", "institutions", "projects"].map((name) => data.figures[name].values[area.index])]);
  return "\ufeff" + [["key", "kreis", "state", "population", "networks", "networks_per_100000", "institutions", "projects"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function buildControls() {
  byId("figure").addEventListener("change", () => { state.figure = byId("figure").value; shade(); writeAddress(); });
  byId("all-ties").addEventListener("change", () => { state.all = byId("all-ties").checked; drawTies(); writeAddress(); });
  byId("reset").addEventListener("click", () => { Object.assign(state, openFilters(), { figure: "networks", all: false }); walked.length = 0; writeChecks(); choose(null); refresh(); fit(); writeAddress(); });
  byId("svg").addEventListener("click", () => saveFile("kgraph-map.svg", "image/svg+xml", svgText()));
  byId("png").addEventListener("click", () => savePng("kgraph-map.png", svgText()));
  byId("csv-areas").addEventListener("click", () => saveFile("kgraph-kreise.csv", "text/csv", csvText()));
  byId("print").addEventListener("click", () => print());
  byId("link").addEventListener("click", async () => {
    try { await navigator.clipboard.writeText(location.href); } catch { return prompt(words.link, location.href); }
    message(words.copied);
  });
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll(".menu[open]")) if (!menu.contains(event.target) || event.target.closest("button")) menu.open = false;
  });
}

// The state of the page in its address, so that a view can be sent as a link.
let ready = false;
function writeAddress() {
  if (!ready) return;
  const found = new URLSearchParams();
  if (state.chosen !== null) found.set("n", shortId(nodes[state.chosen]));
  if (state.figure !== "networks") found.set("figure", state.figure);
  if (state.all) found.set("ties", "1");
  writeFilters(found);
  const text = found.toString();
  try { history.replaceState(null, "", text ? "#" + text : location.pathname); } catch { location.hash = text; }
}

function readAddress() {
  const found = new URLSearchParams(location.hash.slice(1));
  if ([...FIGURES, "off"].includes(found.get("figure"))) state.figure = found.get("figure");
  state.all = found.has("ties");
  readFilters(found);
  return nodes.find((node) => shortId(node) === found.get("n"));
}

function build() {
  const asked = readAddress();
  for (const area of areas) {
    const box = area.path.getBBox();
    Object.assign(area, { x: box.x + box.width / 2, y: box.y + box.height / 2, set: new Set(area.things) });
  }
  buildChecks(things, things);
  writeChecks();
  if (matchMedia("(max-width: 720px)").matches) byId("filters-fold").open = false;
  buildSearch();
  recompute();
  buildTables();
  buildAreaTable();
  buildMoves();
  buildKeys();
  buildControls();
  refresh();
  choose(asked ? asked.index : null);
  ready = true;
}

build();
document.documentElement.dataset.ready = "yes";
