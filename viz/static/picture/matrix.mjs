// The table beside the picture: how many things two nodes share, or belong to both.
import { button, byId, element } from "../shared/elements.mjs";
import { passes } from "../shared/filters.mjs";
import { listThings } from "./panel.mjs";

/** { rows, columns, cells }: nodes, nodes, "row-column" -> numbers of the things of both. */
export function matrixOf(page) {
  const isShared = page.data.matrix === "shared";
  const { nodes, shown } = page;
  const isHead = (node) =>
    isShared ? node.type === "Region" : node.row !== undefined || isColumn(node);
  const heads = shown.nodes.filter(isHead);
  const rows = isShared ? heads : heads.filter((node) => !node.column);
  const columns = isShared ? heads : heads.filter((node) => node.column);
  const cells = new Map();
  const headSet = new Set(heads.map((node) => node.index));
  for (const thing of nodes) {
    if (headSet.has(thing.index) || !counts(page, thing)) continue;
    const ends = endsOf(page, thing).filter((index) => headSet.has(index));
    const pairs = ends.flatMap((row) => ends.map((column) => [row, column]));
    for (const [row, column] of pairs) if (row !== column) add(cells, row, column, thing.index);
  }
  const weight = (node) => sum(cells, node.index);
  const order = (some) => some.slice().sort((a, b) => weight(b) - weight(a) || a.index - b.index);
  return { rows: order(rows), columns: order(columns), cells };
}

const isColumn = (node) => node.type === "Region" || node.type === "Kind";

const counts = (page, node) =>
  !node.away &&
  !node.isElsewhere &&
  !["Bundle", "Group", "Kind"].includes(node.type) &&
  !page.weak.has(node.index) &&
  !page.state.off.has(node.index) &&
  !page.state.type.has(node.type) &&
  !(node.kind && page.state.kind.has(node.kind));

function endsOf(page, thing) {
  const ends = thing.ties.filter((tie) => passes(page, tie));
  return [...new Set(ends.map((tie) => tie.from + tie.to - thing.index))];
}

function add(cells, row, column, index) {
  const key = row + "-" + column;
  if (!cells.has(key)) cells.set(key, []);
  cells.get(key).push(index);
}

function sum(cells, index) {
  let found = 0;
  for (const [key, things] of cells)
    if (key.split("-").map(Number).includes(index)) found += things.length;
  return found;
}

/** Fill the matrix anew. */
export function drawMatrix(page) {
  const { words, data } = page;
  const { rows, columns, cells } = matrixOf(page);
  const most = Math.max(1, ...[...cells.values()].map((things) => things.length));
  const head = (node) => element("th", { scope: "col" }, element("div", {}, name(page, node)));
  const line = (row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name(page, row)),
      ...columns.map((column) => cell(page, row, column, cells, most)),
    );
  byId("matrix").replaceChildren(
    element("p", { class: "quiet" }, words["matrix_" + data.matrix]),
    element(
      "table",
      { class: "matrix" },
      element("thead", {}, element("tr", {}, element("td"), ...columns.map(head))),
      element("tbody", {}, ...rows.map(line)),
    ),
  );
}

const name = (page, node) =>
  button(node.short, () => page.choose(node.index, false), { class: "walk", title: node.short });

function cell(page, row, column, cells, most) {
  const things = cells.get(row.index + "-" + column.index) || [];
  if (row === column) return element("td", { class: "self" });
  if (!things.length) return element("td");
  const n = page.number(things.length);
  const title = page.say("matrix_cell", { row: row.short, column: column.short, n });
  const show = () => listThings(page, row.short + " – " + column.short, things, title);
  const shade = Math.ceil((4 * things.length) / most);
  return element("td", { class: "shade" + shade }, button(n, show, { title, "aria-label": title }));
}
