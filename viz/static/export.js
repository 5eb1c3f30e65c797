// The picture as SVG and PNG, the filtered data as CSV.
const save = (name, type, content) => saveFile(fileName() + name, type, content);

function fileName() {
  return fold(data.title).slice(0, 60).replace(/ /g, "-") || "kgraph";
}

const xml = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g, (sign) => (/[\ud800-\udfff]/.test(sign) ? sign : "")).replace(/[<>&"']/g, (sign) => "&#" + sign.charCodeAt(0) + ";");

/** What is drawn as an SVG text of its own size, with title, legend and all names that fit. */
function svgText() {
  const margin = 110, scale = 1;
  const xs = shown.nodes.map((node) => node.x), ys = shown.nodes.map((node) => node.y);
  const discs = data.network.halos.filter((halo) => halo.members.some((index) => shown.set.has(index)));
  for (const disc of discs) { xs.push(disc.x - disc.radius, disc.x + disc.radius); ys.push(disc.y - disc.radius, disc.y + disc.radius); }
  const left = Math.min(...xs) - margin, top = Math.min(...ys) - margin - 40;
  const width = Math.max(...xs) + margin - left, height = Math.max(...ys) + margin + 60 - top;
  const toPixels = (x, y) => ({ x: x - left, y: y - top });
  const at = (node) => ({ ...toPixels(node.x, node.y), radius: radii.get(node.index) || 10 });
  const titles = placeTitles(toPixels, scale, width);
  const before = lit;
  lit = null;
  const labels = placeLabels(labelOrder(), at, width, height, titles);
  lit = before;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" font-family="system-ui, Segoe UI, Arial, sans-serif" font-size="12" fill="${theme.ink}">`,
    `<title>${xml(clean(data.title, 300))}</title><rect width="100%" height="100%" fill="${theme.paper}"/>`,
    `<text x="20" y="30" font-size="18" font-weight="600">${xml(clean(data.title, 200))}</text>`,
    ...discs.map((disc) => svgSpoke(disc, left, top)), ...discs.map((disc) => `<circle cx="${disc.x - left}" cy="${disc.y - top}" r="${disc.radius}" fill="${theme.disc}"/>`),
    `<g stroke="${theme.line}" stroke-opacity="${lineOptions().color.opacity}" fill="${theme.line}">`,
    ...[...shown.bundles.values()].filter((bundle) => !spokeOf(bundle)).map((bundle) => svgLine(bundle, at)), "</g>",
    ...shown.nodes.map((node) => { const { x, y, radius } = at(node); return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${radius.toFixed(1)})" d="${OUTLINES[lookOf(node.type).shape]}" fill="${lookOf(node.type).colour}" stroke="${theme.outline}" stroke-width="${(1.2 / radius).toFixed(3)}"><title>${xml(node.short)}</title></path>`; }),
    `<g text-anchor="middle" stroke="${theme.paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.flatMap(({ lines, x, y }) => lines.map((line, row) => `<text x="${x.toFixed(1)}" y="${(y + 11 + row * LINE).toFixed(1)}">${xml(line)}</text>`)),
    ...titles.flatMap(({ lines, x, y }) => lines.map((line, row) => `<text x="${x.toFixed(1)}" y="${(y + 13 + row * 16).toFixed(1)}" font-size="14" font-weight="600">${xml(line)}</text>`)), "</g>",
    svgLegend(height), "</svg>",
  ].join("\n");
}

function svgLine(bundle, at) {
  const a = at(nodes[bundle.a]), b = at(nodes[bundle.b]), line = lineOf(bundle);
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1, right = (b.x - a.x) / long, down = (b.y - a.y) / long;
  const head = (x, y, way) => `<path stroke="none" d="M${x.toFixed(1)} ${y.toFixed(1)}l${(-way * (8 * right - 4 * down)).toFixed(1)} ${(-way * (8 * down + 4 * right)).toFixed(1)}l${(-way * 8 * down).toFixed(1)} ${(way * 8 * right).toFixed(1)}z"/>`;
  const start = [a.x + right * a.radius, a.y + down * a.radius], end = [b.x - right * b.radius, b.y - down * b.radius];
  return `<path d="M${start.map((v) => v.toFixed(1)).join(" ")}L${end.map((v) => v.toFixed(1)).join(" ")}" stroke-width="${(line.width / thickness).toFixed(1)}"${line.dashes ? ' stroke-dasharray="6 4"' : ""}/>`
    + (bundle.forward ? head(...end, 1) : "") + (bundle.backward ? head(...start, -1) : "");
}

function svgSpoke(disc, left, top) {
  const hub = nodes[disc.hub], lines = spokeLines(disc);
  if (!lines || !shown.set.has(disc.hub)) return "";
  return `<path d="M${hub.x - left} ${hub.y - top}L${disc.x - left} ${disc.y - top}" stroke="${theme.line}" stroke-opacity=".6" stroke-width="${spokeWidth(lines)}"/>`;
}

function svgLegend(height) {
  let x = 20;
  return counted(shown.nodes.map(typeKey)).map(([type, count]) => {
    const text = `${data.plurals[type]} (${number(count)})`, at = x;
    x += 40 + text.length * 7;
    return `<path transform="translate(${at + 8} ${height - 24}) scale(7)" d="${OUTLINES[lookOf(type).shape]}" fill="${lookOf(type).colour}" stroke="${theme.outline}" stroke-width=".15"/><text x="${at + 20}" y="${height - 20}">${xml(text)}</text>`;
  }).join("\n");
}

/** A cell that a spreadsheet takes as text: quoted, and no cell starts a formula. */
function csvCell(value) {
  const text = String(value), harmless = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?%?$/.test(text) ? "'" + text : text;
  return /[",;\r\n]/.test(harmless) ? '"' + harmless.replace(/"/g, '""') + '"' : harmless;
}

function csvText(heads, rows) {
  return "\ufeff" + [heads, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function tiesCsv() {
  const places = (tie) => (tie.evidence || []).map((place) => data.evidence[place].join(", ")).join(" | ");
  return csvText(["from", "relation", "to", "role", "since", "until", "note", "evidence", "from_id", "to_id"], shown.ties.map((tie) => [
    nodes[tie.from].name, tie.code, nodes[tie.to].name, tie.role || "", tie.since || "", tie.until || "", tie.note || "", places(tie), nodes[tie.from].id, nodes[tie.to].id,
  ]));
}

function nodesCsv() {
  return csvText(["id", "name", "type", "kind", "group", "connections", "evidence"], shown.nodes.map((node) => [
    node.id, node.name, node.type, node.kind || "", node.group || "", shown.neighbours.get(node.index).size, evidenceText(node.evidence),
  ]));
}

function buildExport() {
  byId("png").addEventListener("click", () => savePng(fileName() + ".png", svgText()));
  byId("svg").addEventListener("click", () => save(".svg", "image/svg+xml", svgText()));
  byId("csv-ties").addEventListener("click", () => save("-ties.csv", "text/csv", tiesCsv()));
  byId("csv-nodes").addEventListener("click", () => save("-nodes.csv", "text/csv", nodesCsv()));
  byId("print").addEventListener("click", () => print());
}
