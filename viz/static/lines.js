// Lines: their look, the one line between a hub and a disc, what is written on them.
let lineLook = "";
let heaviest = 1;
let thickness = 1; // of lines: more when the picture is far away

function lineOptions() {
  const many = shown.bundles.size;
  const opacity = data.layout === "columns" && many > 40 ? 0.45 : many > 400 ? 0.35 : many > 120 ? 0.55 : 0.85;
  return { color: { color: theme.line, hover: theme.accent, highlight: theme.accent, opacity } };
}

/** Lines grow with what they hold; where most hold many, against the largest. */
function lineWidth(weight) {
  if (data.layout !== "columns") return Math.min(1 + 0.8 * Math.pow(weight - 1, 0.6), 8);
  return 0.8 + 7 * Math.sqrt(weight / heaviest);
}

function lineOf(bundle) {
  return {
    id: bundle.id, from: bundle.a, to: bundle.b,
    arrows: [bundle.forward ? "to" : "", bundle.backward ? "from" : ""].filter(Boolean).join(", "),
    width: lineWidth(bundle.weight) * thickness,
    dashes: bundle.ties.some((tie) => tie.tie) ? false : [6, 4],
    hidden: Boolean(spokeOf(bundle)),
  };
}

/** The disc whose one line to the hub stands for this bundle, if there is one. */
function spokeOf({ a, b }) {
  const disc = discOf.get(a) || discOf.get(b);
  const leaf = discOf.has(a) ? a : b;
  return disc && disc.hub === a + b - leaf && !pinned.has(leaf) ? disc : null;
}

/** How many lines the one line between a hub and a disc stands for. */
function spokeLines(disc) {
  return disc.members.filter((index) => shown.set.has(index) && shown.bundles.has(Math.min(index, disc.hub) + "-" + Math.max(index, disc.hub))).length;
}

const spokeWidth = (lines) => 2 + 1.6 * Math.sqrt(lines);

function drawSpokes(context) {
  for (const disc of data.network.halos) {
    const lines = spokeLines(disc);
    if (!lines || !shown.set.has(disc.hub)) continue;
    const hub = network.body.nodes[disc.hub] || nodes[disc.hub], active = [state.chosen, lit && lit.middle].filter((index) => disc.members.includes(index));
    stroke(context, hub, disc, spokeWidth(lines), theme.line, 0.5);
    for (const index of active) stroke(context, hub, nodes[index], 2 * thickness, theme.accent, 1);
  }
}

/** Lines between a group that stands for many and what its members are joined to. */
function drawGroupLines(context) {
  for (const index of new Set([state.chosen, lit && lit.middle])) {
    if (index === null || !shown.set.has(index)) continue;
    for (const other of shown.neighbours.get(index))
      if (nodes[index].type === "Group" || nodes[other].type === "Group") stroke(context, nodes[index], nodes[other], thickness, theme.accent, 0.5);
  }
}

function stroke(context, from, to, width, ink, alpha) {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.strokeStyle = ink;
  context.stroke();
  context.globalAlpha = 1;
}

/** What is written on lines: how many ties they hold; in chains, what they say. */
function lineTexts(at) {
  if (shown.bundles.size > 300) return [];
  const quietly = data.layout === "columns" && shown.bundles.size > 20, found = [];
  ruler.font = LINE_FONT;
  for (const bundle of shown.bundles.values()) {
    const text = data.layout === "rows" ? [...new Set(bundle.ties.map((tie) => tie.reading))].join(", ") : bundle.weight > 1 ? number(bundle.weight) : "";
    if (!text || spokeOf(bundle) || faded(bundle.a) || faded(bundle.b)) continue;
    if (quietly && ![bundle.a, bundle.b].some(isActive)) continue;
    const a = at(nodes[bundle.a]), b = at(nodes[bundle.b]), wide = ruler.measureText(text).width;
    if (Math.hypot(a.x - b.x, a.y - b.y) < wide + a.radius + b.radius + 8) continue;
    const tried = [0.5, 0.35, 0.65].map((part) => {
      const x = a.x + (b.x - a.x) * part, y = a.y + (b.y - a.y) * part;
      return { text, x, y, box: [x - wide / 2 - 2, y - 8, x + wide / 2 + 2, y + 8] };
    });
    found.push(tried.find(({ box }) => !found.some((other) => meet(box, other.box))) || tried[0]);
  }
  return found;
}

function writeLineTexts(context, texts) {
  context.font = LINE_FONT;
  context.textBaseline = "middle";
  context.lineWidth = 4;
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.quiet;
  for (const { text, x, y } of texts) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

const isActive = (index) => index === state.chosen || Boolean(lit && lit.middle === index);
