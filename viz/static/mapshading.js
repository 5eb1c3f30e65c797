// The Kreise shaded by a figure, the legend of the shades, the table of Kreise.
const FIGURES = Object.keys(data.figures);
const decimals = (value, digits) => value.toLocaleString(data.language, { maximumFractionDigits: digits });

function shadeOf(figure, value) {
  if (figure === "gap") return value ? "c0" : "gap";
  const from = data.figures[figure].from;
  let place = 0;
  while (place < from.length && value >= from[place]) place++;
  return place === 0 ? "c0" : "c" + (from.length === 1 ? 3 : Math.round(1 + ((place - 1) * 3) / (from.length - 1)));
}

function valueText(figure, index) {
  const value = data.figures[figure].values[index];
  if (figure === "gap") return value ? words.some_here : words.none_here;
  return decimals(value, figure === "rate" ? 2 : 0);
}

function shade() {
  const figure = state.figure;
  for (const area of areas) {
    area.shade = figure === "off" ? "c0" : shadeOf(figure, data.figures[figure].values[area.index]);
    area.path.setAttribute("class", "area " + area.shade);
  }
  byId("figure").value = figure;
  byId("figure-reading").textContent = words["read_" + figure];
  byId("shades").replaceChildren(...shadeRows(figure));
}

function shadeRows(figure) {
  if (figure === "off") return [];
  const from = data.figures[figure].from, rows = new Map();
  for (const area of areas) {
    const value = data.figures[figure].values[area.index];
    const place = from.filter((start) => value >= start).length;
    (rows.get(place) || rows.set(place, []).get(place)).push(area.shade);
  }
  return [...rows.keys()].sort((a, b) => a - b).map((place) => {
    const text = place === 0 ? words.none_here : figure === "gap" ? words.some_here : rangeText(figure, place);
    return element("li", {}, swatch(rows.get(place)[0]), element("span", {}, text), element("span", {}, say("kreise_n", { n: number(rows.get(place).length) })));
  });
}

/** A class for people: "2", "3–5", "6 +"; rates run up to where the next class begins. */
function rangeText(figure, place) {
  const { from, values } = data.figures[figure], low = from[place - 1], next = from[place];
  const end = next === undefined ? Math.max(...values) : figure === "rate" ? next : next - 1;
  return decimals(low, 2) + (low === end ? "" : "–" + decimals(end, 2));
}

function drawn(tag, properties, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties || {})) if (value !== null && value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function swatch(shadeName) {
  return drawn("svg", { viewBox: "0 0 26 16", "aria-hidden": "true" }, drawn("rect", { x: 1, y: 1, width: 24, height: 14, rx: 2, class: shadeName }));
}

const AREA_COLUMNS = [
  ["kreis", (area) => area.name, (area) => walk(area.node)], ["state", (area) => area.state],
  ["population", (area) => area.population, (area) => number(area.population)],
  ...["networks", "rate", "institutions", "projects"].map((name) => [name, (area) => data.figures[name].values[area.index], (area) => valueText(name, area.index)]),
];

/** The table of Kreise, sortable like the two that all views have. */
function buildAreaTable() {
  const table = { rows: () => areas, columns: AREA_COLUMNS, used: AREA_COLUMNS, sorted: null, down: false, limit: 100 };
  table.current = (area) => state.chosen === area.node;
  table.body = element("tbody");
  table.heads = table.used.map(([title], place) => element("th", { scope: "col", "aria-sort": "none" }, element("button", { type: "button", title: say("sort", { name: words[title] }), onclick: () => sortTable(table, place) }, words[title])));
  table.note = element("p", { class: "quiet", role: "status" });
  table.more = element("button", { type: "button", onclick: () => { table.limit = areas.length; fillTable(table); } }, words.more);
  byId("areas-table").append(table.note, element("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "areas-title" }, element("table", {}, element("thead", {}, element("tr", {}, ...table.heads)), table.body)), table.more);
  TABLES.areas = table;
}
