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
import { buildArranging } from "./arranging.mjs";
import { fit, seeAgain, zoom } from "./camera.mjs";
import { buildColours, refreshColours } from "./colouring.mjs";
import { newDrawing, readTheme } from "./drawing.mjs";
import { buildExport } from "./export.mjs";
import { buildFilters, writeFields } from "./filters.mjs";
import { openAll, openGroup, showEverything } from "./groups.mjs";
import { buildHubs } from "./hubs.mjs";
import { buildKeeping } from "./keeping.mjs";
import { buildKeys } from "./keys.mjs";
import { buildList, refreshList } from "./list.mjs";
import { buildLevels, refreshLevels } from "./levels.mjs";
import { buildGroups, buildMessages, refreshMessages, showGroup } from "./messages.mjs";
import { fitting, isFolded, layNodes, modelOf, nothing, openState } from "./model.mjs";
import { choose, chooseLine, introduce } from "./panel.mjs";
import { refreshPicture, startPicture } from "./picture.mjs";
import { moveAsked, restore, showAsked, unfoldAsked } from "./restoring.mjs";
import { buildUndo, note, refreshUndo } from "./undo.mjs";
import { buildYears } from "./years.mjs";

const MOST_OPENED = 150; // nodes: more at once would be a pile

/** What a view has beside what all pages have: see page.mjs, drawing.mjs. */
function newView(data, vis) {
  const page = newPage(data, {
    ...modelOf(data),
    groups: ["type", "kind", "relation", "source"],
    state: openState(data),
    past: [], // addresses of the steps before, the last is what is seen
    refreshYears: () => {}, // years.mjs says what, if anything is dated
    wayFrom: null, // the node from which a way is asked for
    shown: nothing(),
    drawing: newDrawing(data, vis),
    listed: [], // the nodes of the list in their order
    remember: () => {}, // nothing is written into the address while the page is put together
  });
  page.tieFits = (tie) => passes(page, tie);
  page.readColours = () => readTheme(page);
  page.choose = (index, near) => choose(page, index, near);
  page.update = () => update(page);
  page.refreshUndo = () => refreshUndo(page);
  return page;
}

/** After any change: compute, draw, list, remember in the address. */
function update(page) {
  const { state, nodes, words, say } = page;
  page.shown = fitting(page);
  refreshColours(page);
  refreshPicture(page);
  refreshLevels(page);
  refreshMessages(page);
  page.refreshYears();
  noteActive(page, countActive(page) + (state.only ? 1 : 0));
  byId("size-reading").textContent = words["reading_" + state.size];
  byId("visible").textContent = say("visible", {
    nodes: page.shown.nodes.length,
    ties: page.shown.ties.length,
  });
  byId("empty").hidden = page.shown.nodes.length > 0;
  byId("everything").hidden = !state.only;
  const isInside = (node) => !node.away && !node.isElsewhere && isFolded(page, node);
  const inside = nodes.filter(isInside).length;
  byId("open-all").hidden = !inside || inside > MOST_OPENED;
  refreshList(page);
  refreshTables(page);
  note(page);
  page.remember();
}

function build(page, vis) {
  const asked = readAddress(page, location.hash.slice(1));
  if (page.state.layer) layNodes(page, page.state.layer);
  turnRows(page);
  startPicture(page, vis, {
    chooseLine: (id) => chooseLine(page, id),
    openGroup: (index) => openGroup(page, index),
    showGroup: (group) => showGroup(page, group),
  });
  for (const part of [buildFilters, buildSearch, buildTables, buildList, buildKeys]) part(page);
  for (const part of [buildExport, buildKeeping, buildButtons, buildLink]) part(page);
  for (const part of [buildLevels, buildMessages, buildGroups, buildColours, buildYears])
    part(page);
  for (const part of [buildArranging, buildHubs]) part(page);
  buildUndo(page, (text) => restore(page, text));
  buildMenus();
  writeFields(page);
  unfoldAsked(page, asked.open);
  moveAsked(page, asked.moved);
  fit(page, null, false);
  update(page);
  seeAgain(page);
  if (asked.chosen !== undefined) showAsked(page, asked.chosen);
  else if (page.data.focus.length) introduce(page, page.data.focus[0]);
  else choose(page, null);
  page.remember = () => remember(addressOf(page));
}

/** Chains fill the room there is: across, and on a phone down. */
function turnRows({ data, nodes }) {
  if (data.layout !== "rows") return;
  const { clientWidth, clientHeight } = byId("picture");
  const placed = nodes.filter((node) => node.home);
  const isNarrow = clientWidth < 600;
  const wide = Math.max(...placed.map((node) => node.x), 1);
  const high = Math.max(...placed.map((node) => node.y), 1);
  const across = (part) => part * Math.max(clientWidth - 220, 170);
  const down = (part) => part * Math.max(clientHeight - 300, 200);
  for (const node of placed) {
    const [along, aside] = [node.x / wide, high > 1 ? node.y / high : 0.5];
    node.x = isNarrow ? across(aside) : across(along);
    node.y = isNarrow ? down(along) : down(aside);
    node.home = { x: node.x, y: node.y };
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
    timer = setTimeout(() => (page.state.camera ? seeAgain(page) : fit(page, null, false)), 150);
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
