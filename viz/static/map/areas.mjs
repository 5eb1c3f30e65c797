// The table of Kreise, sortable like the two that all views have, and as CSV.
import { csvText } from "../shared/csv.mjs";
import { walk } from "../shared/details.mjs";
import { addTable } from "../shared/tables.mjs";
import { valueText } from "./figures.mjs";

const COUNTED = ["networks", "rate", "institutions", "projects"];
const HEADS = [
  "key",
  "kreis",
  "state",
  "population",
  "networks",
  "networks_per_100000",
  "institutions",
  "projects",
];

export function buildAreaTable(page) {
  const { data, areas, state, number } = page;
  const figureColumn = (name) => [
    name,
    (area) => data.figures[name].values[area.index],
    (area) => valueText(page, name, area.index),
  ];
  addTable(page, "areas", {
    rows: () => areas,
    isCurrent: (area) => state.chosen === area.node,
    limit: 100,
    step: areas.length,
    columns: [
      ["kreis", (area) => area.name, (area) => walk(page, area.node)],
      ["state", (area) => area.state],
      ["population", (area) => area.population, (area) => number(area.population)],
      ...COUNTED.map(figureColumn),
    ],
  });
}

/** All Kreise with their figures. */
export function areasCsv({ areas, data }) {
  const figures = (area) => COUNTED.map((name) => data.figures[name].values[area.index]);
  const rows = areas.map((area) => [
    area.code,
    area.name,
    area.state,
    area.population,
    ...figures(area),
  ]);
  return csvText(HEADS, rows, data);
}
