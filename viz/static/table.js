// The same content as two sortable tables; they follow the filters.
const ROWS_AT_ONCE = 200;

function evidenceText(places) {
  return (places || []).map((place) => data.evidence[place].filter(Boolean).join(", ")).join("; ");
}

const TABLES = {
  ties: {
    rows: () => shown.ties, current: (tie) => state.chosen !== null && (tie.from === state.chosen || tie.to === state.chosen),
    columns: [
      ["name", (tie) => nodes[tie.from].short, (tie) => walk(tie.from)],
      ["relation", (tie) => tie.reading],
      ["name", (tie) => nodes[tie.to].short, (tie) => walk(tie.to)],
      ["role", (tie) => tie.role || ""], ["since", (tie) => tie.since || ""], ["until", (tie) => tie.until || ""],
      ["note", (tie) => tie.note || ""],
      ["evidence", (tie) => evidenceText(tie.evidence), (tie) => evidence(tie.evidence)],
    ],
  },
  nodes: {
    rows: () => shown.nodes, current: (node) => node.index === state.chosen,
    columns: [
      ["name", (node) => node.short, (node) => walk(node.index)],
      ["type", (node) => data.types[typeKey(node)]], ["kind", (node) => node.kind || ""],
      ["place", (node) => node.group || ""],
      ["connections", (node) => (shown.neighbours.get(node.index) || new Set()).size],
      ["evidence", (node) => evidenceText(node.evidence), (node) => evidence(node.evidence)],
    ],
  },
};

function buildTables() {
  for (const [name, table] of Object.entries(TABLES)) {
    Object.assign(table, { sorted: null, down: false, limit: ROWS_AT_ONCE });
    table.used = table.columns.filter(([title, value]) => ["name", "relation", "evidence", "connections"].includes(title) || (name === "ties" ? ties : nodes).some((row) => value(row)));
    table.body = element("tbody");
    table.heads = table.used.map(([title], place) => element("th", { scope: "col", "aria-sort": "none" }, element("button", { type: "button", title: say("sort", { name: words[title] }), onclick: () => sortTable(table, place) }, words[title])));
    table.note = element("p", { class: "quiet", role: "status" });
    table.more = element("button", { type: "button", onclick: () => { table.limit += 5 * ROWS_AT_ONCE; fillTable(table); } }, words.more);
    byId(name + "-table").append(table.note, element("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": name + "-title" }, element("table", {}, element("thead", {}, element("tr", {}, ...table.heads)), table.body)), table.more);
  }
  addEventListener("beforeprint", () => { for (const table of Object.values(TABLES)) { table.limit = 5000; fillTable(table); } });
}

function sortTable(table, place) {
  table.down = table.sorted === place && !table.down;
  table.sorted = place;
  table.heads.forEach((head, index) => head.setAttribute("aria-sort", index !== place ? "none" : table.down ? "descending" : "ascending"));
  fillTable(table);
}

function sortedRows(table) {
  const rows = table.rows().slice();
  if (table.sorted === null) return rows;
  const value = table.used[table.sorted][1], order = new Intl.Collator(data.language, { numeric: true });
  const keyed = rows.map((row) => [value(row), row]);
  keyed.sort((a, b) => (typeof a[0] === "number" ? a[0] - b[0] : order.compare(a[0], b[0])));
  if (table.down) keyed.reverse();
  return keyed.map(([, row]) => row);
}

function fillTable(table) {
  const rows = sortedRows(table);
  table.body.replaceChildren(...rows.slice(0, table.limit).map((row) => {
    const cells = table.used.map(([, text, show]) => element("td", { dir: show ? null : "auto" }, show ? show(row) : String(text(row))));
    const line = element("tr", { "aria-current": table.current(row) ? "true" : null }, ...cells);
    table.row = line;
    return line;
  }));
  table.filled = rows;
  table.note.textContent = say("shown", { n: number(Math.min(rows.length, table.limit)), total: number(rows.length) });
  table.more.hidden = rows.length <= table.limit;
}

function refreshTables() {
  for (const table of Object.values(TABLES)) fillTable(table);
}

/** Mark the rows of the chosen node in tables and list. */
function markChosen() {
  for (const table of Object.values(TABLES)) {
    [...table.body.rows].forEach((line, place) => {
      if (table.current(table.filled[place])) line.setAttribute("aria-current", "true");
      else line.removeAttribute("aria-current");
    });
  }
  markInList();
}
