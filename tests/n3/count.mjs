// Reads RDF from standard input with N3.js; prints how many statements, subjects, graphs and German
// texts there are. Arguments: the folder N3.js lies in, the media type.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder, format] = process.argv.slice(2);
const { Parser, Store } = createRequire(`${folder}/`)("n3");
const store = new Store(new Parser({ format, baseIRI: "https://example.org/" }).parse(readFileSync(0, "utf8")));
const quads = store.getQuads(null, null, null, null);
const labels = quads.filter((quad) => quad.object.language === "de").length;
console.log(
  JSON.stringify({
    statements: quads.length,
    subjects: store.getSubjects(null, null, null).length,
    graphs: store.getGraphs(null, null, null).length,
    german: labels,
  }),
);
