// What a view hands over: the picture as SVG and PNG, the filtered data as CSV.
import { csvText } from "../shared/csv.mjs";
import { evidenceText } from "../shared/details.mjs";
import { byId } from "../shared/elements.mjs";
import { buildEmbedding } from "../shared/embedding.mjs";
import { typeKey } from "../shared/graph.mjs";
import { buildPaper } from "../shared/printing.mjs";
import { buildSave, savePng } from "../shared/saving.mjs";
import { fold } from "../shared/text.mjs";
import { svgText } from "./svg.mjs";

const TIE_HEADS = ["from", "relation", "to", "role", "since", "until", "note", "evidence"];
const TIE_IDS = ["from_id", "code", "to_id"];
const NODE_HEADS = ["id", "name", "type", "kind", "place", "connections", "evidence", "your_note"];

/** The name of a file from the title of the page, without its ending. */
export function fileName({ data }) {
  return fold(data.title).slice(0, 60).replace(/ /g, "-") || "kgraph";
}

/** The ties that are shown. */
export function tiesCsv(page) {
  const { data, nodes, shown } = page;
  const places = (tie) => (tie.evidence || []).map((place) => data.evidence[place].join(", "));
  const rows = shown.ties.map((tie) => {
    const [from, to] = [nodes[tie.from], nodes[tie.to]];
    const said = ["role", "since", "until", "note"].map((name) => tie[name] || "");
    return [
      from.name,
      tie.reading,
      to.name,
      ...said,
      places(tie).join(" | "),
      from.id,
      tie.code,
      to.id,
    ];
  });
  return csvText([...TIE_HEADS, ...TIE_IDS], rows, data);
}

/** The nodes that are shown. */
export function nodesCsv(page) {
  const rows = page.shown.nodes.map((node) => {
    const connections = page.shown.neighbours.get(node.index).size;
    const { id, name, kind, group } = node;
    const type = page.data.types ? page.data.types[typeKey(page.data, node)] : node.type;
    return [
      id,
      name,
      type,
      kind || "",
      group || "",
      connections,
      evidenceText(page, node.evidence),
      page.state.notes.get(node.index) || "",
    ];
  });
  return csvText(NODE_HEADS, rows, page.data);
}

export function buildExport(page) {
  const name = fileName(page);
  byId("png").addEventListener("click", () => savePng(name + ".png", svgText(page)));
  buildSave("svg", name + ".svg", "image/svg+xml", () => svgText(page));
  buildSave("csv-ties", name + "-ties.csv", "text/csv", () => tiesCsv(page));
  buildSave("csv-nodes", name + "-nodes.csv", "text/csv", () => nodesCsv(page));
  buildEmbedding(page);
  buildPaper(page, svgText);
}
