// A map, put together.
import { buildLink, remember } from "../shared/address.mjs";
import { buildChecks, noteActive, writeChecks } from "../shared/checks.mjs";
import { byId } from "../shared/elements.mjs";
import { countActive, openFilters, passes } from "../shared/filters.mjs";
import { counted, typeKey } from "../shared/graph.mjs";
import { buildMenus } from "../shared/menus.mjs";
import { newPage, readData } from "../shared/page.mjs";
import { buildEmbedding } from "../shared/embedding.mjs";
import { buildPaper } from "../shared/printing.mjs";
import { buildSave, savePng } from "../shared/saving.mjs";
import { buildSearch } from "../shared/search.mjs";
import { buildTables, refreshTables } from "../shared/tables.mjs";
import { addressOf, readAddress } from "./address.mjs";
import { areasCsv, buildAreaTable } from "./areas.mjs";
import { drawScale, fit, setBox } from "./camera.mjs";
import { buildKeys } from "./keys.mjs";
import { drawMarks } from "./marks.mjs";
import { drawNames } from "./names.mjs";
import { buildMessages } from "./messages.mjs";
import { fitting, isBetween, modelOf, openState } from "./model.mjs";
import { buildMoves } from "./moving.mjs";
import { choose, showArea } from "./panel.mjs";
import { shade } from "./shading.mjs";
import { svgText } from "./svg.mjs";
import { drawTies } from "./ties.mjs";

/**
 * What a map has beside what all pages have (page.mjs): `things` and `areas` (model.mjs), `svg`
 * (the element), `spread` (number of a thing -> where its sign stands, in map units), `redraw()`,
 * `redrawSoon()`, `refresh()` (all that follows the filters), `remember()` (in the address).
 */
function newMap(data) {
  const page = newPage(data, {
    ...modelOf(data),
    groups: ["type", "kind", "source"],
    state: openState(data),
    svg: byId("map"),
    spread: new Map(),
    remember: () => {}, // nothing is written into the address while the page is put together
  });
  page.shown = fitting(page);
  page.tieFits = (tie) => isBetween(page.shown.set, tie) && passes(page, tie);
  page.choose = (index, near) => choose(page, index, near);
  page.refresh = () => refresh(page);
  page.update = () => {
    refresh(page);
    page.remember();
  };
  Object.assign(page, drawingOf(page));
  return page;
}

/** Draw what moves with the map: now, or once before the browser paints. */
function drawingOf(page) {
  let waiting = 0;
  const redraw = () => {
    waiting = 0;
    drawMarks(page);
    drawNames(page);
    drawTies(page);
    drawScale(page);
  };
  const redrawSoon = () => {
    if (!waiting) waiting = requestAnimationFrame(redraw);
  };
  return { redraw, redrawSoon };
}

/** Everything that follows the filters. */
function refresh(page) {
  const { state, nodes, number } = page;
  page.shown = fitting(page);
  const active = countActive(page);
  noteActive(page, active);
  byId("figure-whole").hidden = !active;
  countTypes(page);
  const n = page.shown.nodes.filter((node) => !node.spot).length;
  const total = number(page.shown.nodes.length);
  byId("unplaced").textContent = n ? page.say("unplaced", { n: number(n), total }) : "";
  byId("all-ties").checked = state.all;
  byId("duties").checked = state.duties;
  byId("empty").hidden = page.shown.nodes.length > 0;
  shade(page);
  page.redraw();
  refreshTables(page);
  const { area } = state.chosen === null ? {} : nodes[state.chosen];
  if (area !== undefined) showArea(page, page.areas[area], false);
}

/** The legend says how many of each type are shown. */
function countTypes({ data, shown, number }) {
  const types = shown.nodes.map((node) => typeKey(data, node));
  const found = new Map(counted(types, data.language));
  for (const label of byId("types").querySelectorAll("label"))
    label.lastChild.textContent = number(found.get(label.querySelector("input").value) || 0);
}

function buildControls(page) {
  const { state } = page;
  byId("figure").addEventListener("change", () => {
    state.figure = byId("figure").value;
    shade(page);
    page.remember();
  });
  byId("all-ties").addEventListener("change", () => {
    state.all = byId("all-ties").checked;
    drawTies(page);
    page.remember();
  });
  byId("duties").addEventListener("change", () => {
    state.duties = byId("duties").checked;
    page.update();
  });
  byId("reset").addEventListener("click", () => reset(page));
}

/** The map as it was made. */
function reset(page) {
  Object.assign(page.state, openFilters(), { figure: "networks", all: false, duties: true });
  page.walked.length = 0;
  writeChecks(page);
  choose(page, null);
  refresh(page);
  fit(page);
  page.remember();
}

function buildExport(page) {
  byId("png").addEventListener("click", () => savePng("kgraph-map.png", svgText(page)));
  buildSave("svg", "kgraph-map.svg", "image/svg+xml", () => svgText(page));
  buildSave("csv-areas", "kgraph-kreise.csv", "text/csv", () => areasCsv(page));
  buildEmbedding(page);
  buildPaper(page, svgText);
}

/** Give each Kreis its outline in the picture, its middle, and its things as a set. */
function findOutlines(areas) {
  for (const area of areas) {
    area.path = byId("k" + area.code);
    const { x, y, width, height } = area.path.getBBox();
    Object.assign(area, { x: x + width / 2, y: y + height / 2, set: new Set(area.things) });
  }
}

function build(page) {
  const asked = readAddress(page, location.hash.slice(1));
  const box = new URLSearchParams(location.hash.slice(1)).has("z") ? page.state.box : null;
  findOutlines(page.areas);
  buildChecks(page, page.things, page.things);
  writeChecks(page);
  if (matchMedia("(max-width: 720px)").matches) byId("filters-fold").open = false;
  for (const part of [buildSearch, buildTables, buildAreaTable, buildMoves, buildKeys]) part(page);
  for (const part of [buildControls, buildExport, buildLink, buildMessages]) part(page);
  buildMenus();
  refresh(page);
  choose(page, asked);
  if (box) setBox(page, box);
  page.remember = () => remember(addressOf(page));
}

build(newMap(readData()));
document.documentElement.dataset.ready = "yes";
