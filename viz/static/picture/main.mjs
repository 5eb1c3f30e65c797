// A view of a network, put together.
import { buildLink, remember } from "../shared/address.mjs";
import { noteActive } from "../shared/checks.mjs";
import { byId } from "../shared/elements.mjs";
import { countActive, passes } from "../shared/filters.mjs";
import { buildMenus } from "../shared/menus.mjs";
import { newPage, readData } from "../shared/page.mjs";
import { buildSearch } from "../shared/search.mjs";
import { buildTables, refreshTables } from "../shared/tables.mjs";
import { addressOf, readAddress } from "./address.mjs";
import { fit, zoom } from "./camera.mjs";
import { newDrawing, readTheme } from "./drawing.mjs";
import { buildExport } from "./export.mjs";
import { buildFilters, writeFields } from "./filters.mjs";
import { openAll, openGroup, showEverything, unfold } from "./groups.mjs";
import { buildKeeping } from "./keeping.mjs";
import { buildKeys } from "./keys.mjs";
import { buildList, refreshList } from "./list.mjs";
import { fitting, isFolded, modelOf, nothing, openState } from "./model.mjs";
import { choose, chooseLine, introduce } from "./panel.mjs";
import { refreshPicture, startPicture } from "./picture.mjs";

/** What a view has beside what all pages have: see page.mjs, drawing.mjs. */
function newView(data, vis) {
  const page = newPage(data, {
    ...modelOf(data),
    groups: ["type", "kind", "relation", "source"],
    state: openState(),
    shown: nothing(),
    drawing: newDrawing(data, vis),
    listed: [], // the nodes of the list in their order
    remember: () => {}, // nothing is written into the address while the page is put together
  });
  page.tieFits = (tie) => passes(page, tie);
  page.choose = (index, near) => choose(page, index, near);
  page.update = () => update(page);
  return page;
}

/** After any change: compute, draw, list, remember in the address. */
function update(page) {
  const { state, nodes, words, say, number } = page;
  page.shown = fitting(page);
  refreshPicture(page);
  noteActive(page, countActive(page) + (state.only ? 1 : 0));
  byId("size-reading").textContent = words["reading_" + state.size];
  byId("visible").textContent = say("visible", {
    nodes: number(page.shown.nodes.length),
    ties: number(page.shown.ties.length),
  });
  byId("empty").hidden = page.shown.nodes.length > 0;
  byId("everything").hidden = !state.only;
  const hasFolded = nodes.some((node) => isFolded(page, node));
  byId("open-all").hidden = !hasFolded || nodes.length > 2000;
  refreshList(page);
  refreshTables(page);
  page.remember();
}

function build(page, vis) {
  const asked = readAddress(page, location.hash.slice(1));
  spreadRows(page);
  startPicture(page, vis, {
    chooseLine: (id) => chooseLine(page, id),
    openGroup: (index) => openGroup(page, index),
  });
  for (const part of [buildFilters, buildSearch, buildTables, buildList, buildKeys]) part(page);
  for (const part of [buildExport, buildKeeping, buildButtons, buildLink]) part(page);
  buildMenus();
  writeFields(page);
  unfoldAsked(page, asked.open);
  fit(page, null, false);
  update(page);
  if (asked.chosen !== undefined) choose(page, asked.chosen);
  else if (page.data.focus.length) introduce(page, page.data.focus[0]);
  else choose(page, null);
  page.remember = () => remember(addressOf(page));
}

/** Chains lie flat: on a phone they get the height that is there. */
function spreadRows({ data, nodes }) {
  if (data.layout === "rows" && innerWidth < 600) for (const node of nodes) node.y *= 2.5;
}

/** Unfold the nodes that the address names, group by group. */
function unfoldAsked(page, open) {
  page.shown = fitting(page);
  for (const parent of new Set(open.map((index) => page.nodes[index].parent))) {
    const fresh = open.map((index) => page.nodes[index]).filter((node) => node.parent === parent);
    unfold(page, page.nodes[parent], fresh);
    page.shown = fitting(page);
  }
}

function buildButtons(page) {
  byId("zoom-in").addEventListener("click", () => zoom(page, 1.25));
  byId("zoom-out").addEventListener("click", () => zoom(page, 0.8));
  byId("fit").addEventListener("click", () => fit(page, null, true));
  byId("open-all").addEventListener("click", () => openAll(page));
  byId("everything").addEventListener("click", () => showEverything(page));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    readTheme(page);
    refreshPicture(page);
    page.drawing.network.redraw();
  });
  let timer = 0;
  addEventListener("resize", () => {
    clearTimeout(timer);
    timer = setTimeout(() => fit(page, null, false), 150);
  });
}

/** For tests and for those who embed a page: where a node is on the screen, and what is drawn. */
function openDoor(page) {
  window.kgraphAt = (id) => {
    const { x, y } = page.nodes.find((one) => one.id === id);
    const box = byId("picture").getBoundingClientRect();
    const at = page.drawing.network.canvasToDOM({ x, y });
    return { x: at.x + box.left, y: at.y + box.top };
  };
  window.kgraphLines = () => [...page.shown.bundles.keys()];
}

const view = newView(readData(), window.vis);
build(view, window.vis);
openDoor(view);
document.documentElement.dataset.ready = "yes";
