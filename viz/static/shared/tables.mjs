// The same content as sortable tables; they follow the filters.
import { button, byId, element } from "./elements.mjs";
import { evidence, evidenceText, walk } from "./details.mjs";
import { typeKey } from "./graph.mjs";
import { sortedRows } from "./sorting.mjs";

const ROWS_AT_ONCE = 200;
const ROWS_IN_PRINT = 5000;
/** Columns that stay when all their cells are empty. */
const ALWAYS = new Set(["name", "relation", "evidence", "connections"]);

/** The tables of ties and nodes; a column is [title, its text, its element if it is not text]. */
export function buildTables(page) {
  addTable(page, "ties", tiesTable(page));
  addTable(page, "nodes", nodesTable(page));
  addEventListener("beforeprint", () => {
    for (const table of Object.values(page.tables)) {
      table.limit = ROWS_IN_PRINT;
      fillTable(page, table);
    }
  });
}

function tiesTable(page) {
  const { nodes, state } = page;
  return {
    rows: () => page.shown.ties,
    all: page.ties,
    isCurrent: ({ from, to }) =>
      state.chosen !== null && (from === state.chosen || to === state.chosen),
    columns: [
      ["name", (tie) => nodes[tie.from].short, (tie) => walk(page, tie.from)],
      ["relation", (tie) => tie.reading],
      ["name", (tie) => nodes[tie.to].short, (tie) => walk(page, tie.to)],
      ...["role", "since", "until", "note"].map((name) => [name, (tie) => tie[name] || ""]),
      evidenceColumn(page),
    ],
  };
}

function nodesTable(page) {
  const { data, state } = page;
  const neighbours = (node) => page.shown.neighbours.get(node.index) || new Set();
  return {
    rows: () => page.shown.nodes,
    all: page.nodes,
    isCurrent: (node) => node.index === state.chosen,
    columns: [
      ["name", (node) => node.short, (node) => walk(page, node.index)],
      ["type", (node) => data.types[typeKey(data, node)]],
      ["kind", (node) => node.kind || ""],
      ["place", (node) => node.group || ""],
      ["connections", (node) => neighbours(node).size],
      evidenceColumn(page),
    ],
  };
}

const evidenceColumn = (page) => [
  "evidence",
  (row) => evidenceText(page, row.evidence),
  (row) => evidence(page, row.evidence),
];

/**
 * Add a table to the section `name`-table. `rows()` are those now shown; columns that are empty in
 * `all` rows are left out, none if there is no `all`; `isCurrent(row)` says whether it is the
 * chosen one, `limit` how many rows stand at once, `step` how many more a click brings.
 */
export function addTable(page, name, table) {
  const isUsed = ([title, text]) =>
    !table.all || ALWAYS.has(title) || table.all.some((row) => text(row));
  const limits = { limit: ROWS_AT_ONCE, step: 5 * ROWS_AT_ONCE };
  Object.assign(table, { ...limits, sorted: null, down: false, ...table });
  table.used = table.columns.filter(isUsed);
  table.body = element("tbody");
  table.heads = table.used.map(([title], place) => head(page, table, title, place));
  table.note = element("p", { class: "quiet", role: "status" });
  table.more = button(page.words.more, () => {
    table.limit += table.step;
    fillTable(page, table);
  });
  byId(name + "-table").append(table.note, scrolling(table, name + "-title"), table.more);
  page.tables[name] = table;
}

function head(page, table, title, place) {
  const name = page.words[title];
  const tip = page.say("sort", { name });
  const sorting = button(name, () => sortTable(page, table, place), { title: tip });
  return element("th", { scope: "col", "aria-sort": "none" }, sorting);
}

function scrolling(table, titleId) {
  const properties = { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": titleId };
  const heads = element("thead", {}, element("tr", {}, ...table.heads));
  return element("div", properties, element("table", {}, heads, table.body));
}

function sortTable(page, table, place) {
  table.down = table.sorted === place && !table.down;
  table.sorted = place;
  const order = table.down ? "descending" : "ascending";
  for (const [index, one] of table.heads.entries())
    one.setAttribute("aria-sort", index === place ? order : "none");
  fillTable(page, table);
}

function fillTable(page, table) {
  const textOf = table.sorted === null ? null : table.used[table.sorted][1];
  table.filled = sortedRows(table.rows(), textOf, table.down, page.data.language);
  const seen = table.filled.slice(0, table.limit);
  table.body.replaceChildren(...seen.map((row) => line(table, row)));
  const total = table.filled.length;
  table.note.textContent = page.say("shown", {
    n: page.number(seen.length),
    total: page.number(total),
  });
  table.more.hidden = total <= table.limit;
}

function line(table, row) {
  const cells = table.used.map(([, text, show]) =>
    element("td", { dir: show ? null : "auto" }, show ? show(row) : String(text(row))),
  );
  return element("tr", { "aria-current": table.isCurrent(row) ? "true" : null }, ...cells);
}

/** Fill all tables anew. */
export function refreshTables(page) {
  for (const table of Object.values(page.tables)) fillTable(page, table);
}

/** Mark the rows of the chosen node. */
export function markRows({ tables }) {
  for (const table of Object.values(tables)) {
    for (const [place, row] of [...table.body.rows].entries()) {
      if (table.isCurrent(table.filled[place])) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }
}
