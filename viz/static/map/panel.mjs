// What is chosen on the map: a thing, a Kreis, a Land, or things close together.
import { writeChecks } from "../shared/checks.mjs";
import {
  emptyPanel,
  evidence,
  factParts,
  fillPanel,
  mentionParts,
  tieParts,
  walk,
  walkBack,
} from "../shared/details.mjs";
import { button, byId, element } from "../shared/elements.mjs";
import { openFilters } from "../shared/filters.mjs";
import { grouped, typeKey } from "../shared/graph.mjs";
import { markRows } from "../shared/tables.mjs";
import { DEEPEST, showAreas, showPlace, zoomed } from "./camera.mjs";
import { figuresOf, valueText } from "./figures.mjs";
import { fitting } from "./model.mjs";

/** Choose a node (null: none); `near` moves the map to it. */
export function choose(page, index, near = true) {
  const { state, walked, nodes } = page;
  if (state.chosen !== null && index !== null && state.chosen !== index) walked.push(state.chosen);
  state.chosen = index;
  const node = index === null ? null : nodes[index];
  ring(node && node.area !== undefined ? page.areas[node.area] : null);
  show(page, node, near);
  page.redraw();
  markRows(page);
  page.remember();
}

/** Draw the ring around a Kreis (null: none). */
function ring(area) {
  byId("ring").setAttribute("d", area ? area.path.getAttribute("d") : "");
}

function show(page, node, near) {
  if (node === null) emptyPanel(page, page.words.map_hint);
  else if (node.area !== undefined) showArea(page, page.areas[node.area], near);
  else if (node.state) showState(page, node);
  else showThing(page, node, near);
}

/** Drop the filters that hide a thing: those of its type and kind, or all. */
function reveal(page, node) {
  const { state, data } = page;
  state.type.delete(typeKey(data, node));
  state.kind.delete(node.kind);
  page.shown = fitting(page);
  if (!page.shown.set.has(node.index)) Object.assign(state, openFilters());
  writeChecks(page);
  page.refresh();
}

function showThing(page, node, near) {
  if (!page.shown.set.has(node.index)) reveal(page, node);
  const { data, words } = page;
  const about = [data.types[typeKey(data, node)], node.kind, node.group].filter(Boolean);
  fill(page, node, about.join(" · "), [
    node.spot ? whereText(words, node.spot) : null,
    ...tieParts(page, node),
    ...factParts(page, node),
    ...mentionParts(page, node),
  ]);
  if (near && node.spot) showPlace(page, [node.spot.x, node.spot.y], 4);
}

function whereText(words, { place, isSeat }) {
  return element("p", {}, words.where + ": " + place + (isSeat ? "" : " (" + words.active + ")"));
}

/** The panel of a Kreis: its figures, its facts, the things in it and in regions around it. */
export function showArea(page, area, near) {
  const { nodes, words } = page;
  const found = shownOf(page, area.things);
  const around = shownOf(page, area.around);
  const figures = figuresOf(page.data).filter((name) => name !== "gap");
  const rows = figures.map((name) => [words[name], valueText(page, name, area.index)]);
  fill(page, nodes[area.node], area.state, [
    element(
      "dl",
      {},
      ...rows.flatMap(entry),
      ...area.facts.flatMap((fact) => factEntry(page, fact)),
    ),
    ...(found.length ? byType(page, found) : [element("p", {}, words.nothing_here)]),
    ...(around.length ? [element("h3", {}, words.around), thingList(page, around)] : []),
    ...dutyParts(page, area),
  ]);
  if (near) showAreas(page, [area], 0.12);
}

/** Who is responsible for a Kreis by reference: apart from what documents state. */
function dutyParts(page, { duties }) {
  const { words, state } = page;
  if (!state.duties || !duties.length) return [];
  return [
    element("h3", {}, words.duties),
    element("p", { class: "quiet" }, words.duties_note),
    element("dl", { class: "duties" }, ...duties.flatMap((fact) => factEntry(page, fact))),
  ];
}

/** Of some things those that the filters leave. */
const shownOf = ({ nodes, shown }, indices) =>
  indices.map((index) => nodes[index]).filter(({ index }) => shown.set.has(index));

const entry = ([name, ...parts]) => [element("dt", {}, name), element("dd", {}, ...parts)];

function factEntry(page, [name, value, places]) {
  const text = Number(value) ? page.number(Number(value)) : value;
  return entry([name, text, evidence(page, places)]);
}

function showState(page, node) {
  const { words, state } = page;
  const own = page.areas.filter((area) => area.state === node.state);
  const value = (area) => (state.figure === "off" ? "" : valueText(page, state.figure, area.index));
  const item = (area) =>
    element("li", {}, walk(page, area.node), element("div", { class: "quiet" }, value(area)));
  showAreas(page, own);
  fill(page, node, words.state, [
    element("h3", {}, words.kreise + " (" + page.number(own.length) + ")"),
    element("ul", {}, ...own.map(item)),
  ]);
}

/** Choose a mark: its only thing, or a list of those close together, nearer. */
export function chooseMark(page, things) {
  if (things.length === 1) {
    choose(page, things[0].index, false);
    return;
  }
  page.state.chosen = null;
  ring(null);
  byId("panel").replaceChildren(
    element("h2", {}, page.say("here", { n: page.number(things.length) })),
    element("div", {}, ...byType(page, things)),
  );
  const place = page.spread.get(things[0].index);
  showPlace(page, place, Math.min(zoomed(page) * 2.2, DEEPEST));
  page.remember();
}

/** Things under a heading for each type. */
function byType(page, found) {
  const { data, number } = page;
  const order = Object.keys(data.look);
  const types = [...grouped(found, (node) => node.type)];
  types.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return types.flatMap(([type, own]) => [
    element("h3", {}, data.plurals[type] + " (" + number(own.length) + ")"),
    thingList(page, own),
  ]);
}

function thingList(page, things) {
  const item = ({ index, evidence: places }) =>
    element("li", {}, walk(page, index), evidence(page, places));
  return element("ul", {}, ...things.map(item));
}

function fill(page, node, line, parts) {
  const back = () => button("← " + page.words.walk_back, () => walkBack(page));
  const actions = page.walked.length ? element("div", { class: "actions" }, back()) : null;
  fillPanel(page, node, line, [actions, ...parts]);
}
