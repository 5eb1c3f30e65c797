// What a view hands over: the picture as SVG and PNG, the filtered data as CSV.
import { csvText } from "../shared/csv.mjs";
import { evidenceText } from "../shared/details.mjs";
import { byId } from "../shared/elements.mjs";
import { buildPrint, buildSave, savePng } from "../shared/saving.mjs";
import { fold } from "../shared/text.mjs";
import { svgText } from "./svg.mjs";

const TIE_HEADS = [
  "from",
  "relation",
  "to",
  "role",
  "since",
  "until",
  "note",
  "evidence",
  "from_id",
  "to_id",
];
const NODE_HEADS = ["id", "name", "type", "kind", "group", "connections", "evidence"];

/** The name of a file from the title of the page, without its ending. */
export function fileName({ data }) {
  return fold(data.title).slice(0, 60).replace(/ /g, "-") || "kgraph";
}

/** The ties that are shown. */
export function tiesCsv({ data, nodes, shown }) {
  const places = (tie) => (tie.evidence || []).map((place) => data.evidence[place].join(", "));
  const rows = shown.ties.map((tie) => {
    const [from, to] = [nodes[tie.from], nodes[tie.to]];
    const said = ["role", "since", "until", "note"].map((name) => tie[name] || "");
    return [from.name, tie.code, to.name, ...said, places(tie).join(" | "), from.id, to.id];
  });
  return csvText(TIE_HEADS, rows);
}

/** The nodes that are shown. */
export function nodesCsv(page) {
  const rows = page.shown.nodes.map((node) => {
    const connections = page.shown.neighbours.get(node.index).size;
    const { id, name, type, kind, group } = node;
    return [
      id,
      name,
      type,
      kind || "",
      group || "",
      connections,
      evidenceText(page, node.evidence),
    ];
  });
  return csvText(NODE_HEADS, rows);
}

export function buildExport(page) {
  const name = fileName(page);
  byId("png").addEventListener("click", () => savePng(name + ".png", svgText(page)));
  buildSave("svg", name + ".svg", "image/svg+xml", () => svgText(page));
  buildSave("csv-ties", name + "-ties.csv", "text/csv", () => tiesCsv(page));
  buildSave("csv-nodes", name + "-nodes.csv", "text/csv", () => nodesCsv(page));
  buildPrint();
}
