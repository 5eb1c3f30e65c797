// Things at their places: one sign each, fanned out where they share a place, a number where
// they are too close together to be told apart.
const NEAR = 30, RADIUS = 7.5, FAN = 13; // pixels
let spread = new Map(); // index of a thing -> where its sign stands now, in map units

function placesShown() {
  const found = new Map();
  for (const node of shown.nodes) {
    if (!node.spot) continue;
    const id = node.spot.x + "," + node.spot.y;
    (found.get(id) || found.set(id, { x: node.spot.x, y: node.spot.y, items: [] }).get(id)).items.push(node);
  }
  return [...found.values()].sort((a, b) => b.items.length - a.items.length || a.x - b.x || a.y - b.y);
}

/** Places nearer than NEAR pixels together, the largest first. */
function clusters(scale) {
  const cells = new Map(), found = [], step = NEAR / scale;
  for (const place of placesShown()) {
    const column = Math.floor(place.x / step), row = Math.floor(place.y / step);
    let home = null;
    for (let c = column - 1; c <= column + 1 && !home; c++) {
      for (let r = row - 1; r <= row + 1 && !home; r++) {
        home = (cells.get(c + "," + r) || []).find((one) => Math.hypot(one.x - place.x, one.y - place.y) < step) || null;
      }
    }
    if (!home) {
      home = { x: place.x, y: place.y, items: [], places: 0 };
      found.push(home);
      const id = column + "," + row;
      (cells.get(id) || cells.set(id, []).get(id)).push(home);
    }
    home.items.push(...place.items);
    home.places++;
  }
  return apart(found, scale);
}

const sizeOf = (cluster) => (cluster.items.length === 1 ? RADIUS : 8 + 3 * Math.log2(cluster.items.length) ** 0.9);

/** Clusters whose circles would overlap become one, the larger taking the smaller. */
function apart(found, scale) {
  const kept = [];
  for (const cluster of found.sort((a, b) => b.items.length - a.items.length || a.x - b.x)) {
    const over = kept.find((one) => Math.hypot(one.x - cluster.x, one.y - cluster.y) * scale < sizeOf(one) + sizeOf(cluster) + 1);
    if (!over) kept.push(cluster);
    else {
      over.items.push(...cluster.items);
      over.places += cluster.places;
    }
  }
  return kept.length < found.length ? apart(kept, scale) : kept;
}

function drawMarks() {
  const scale = pixelsPerUnit(), near = zoomed() >= 2.5, most = zoomed() >= 12 ? 80 : near ? 14 : 1;
  spread = new Map();
  const marks = clusters(scale).flatMap((cluster) => {
    for (const node of cluster.items) spread.set(node.index, [cluster.x, cluster.y]);
    if (cluster.items.length > 1 && (cluster.places > 1 || cluster.items.length > most)) return [bubble(cluster, scale)];
    return cluster.items.map((node, place) => sign(node, cluster, place, scale));
  });
  byId("marks").replaceChildren(...marks);
  byId("visible").textContent = say("marks_shown", { n: number(shown.nodes.filter((node) => node.spot).length), places: number(placesShown().length) });
}

function bubble(cluster, scale) {
  const count = cluster.items.length, radius = sizeOf(cluster);
  const types = new Set(cluster.items.map((node) => node.type));
  const colour = types.size === 1 ? lookOf([...types][0]).colour : null;
  const mark = drawn("g", { class: "mark" + (cluster.items.some((node) => node.index === state.chosen) ? " chosen" : ""), transform: place(cluster.x, cluster.y, scale) },
    drawn("circle", { r: radius.toFixed(1), class: "bubble" }),
    ...(colour ? [drawn("circle", { r: (radius - 2.5).toFixed(1), fill: "none", stroke: colour, class: "kind" })] : []),
    drawn("text", {}, document.createTextNode(number(count))));
  mark.things = cluster.items;
  return mark;
}

function sign(node, cluster, at, scale) {
  const reach = cluster.items.length === 1 ? 0 : FAN * Math.sqrt(at + 0.4), turn = at * 2.39996;
  const x = cluster.x + (reach * Math.cos(turn)) / scale, y = cluster.y + (reach * Math.sin(turn)) / scale;
  spread.set(node.index, [x, y]);
  const vague = node.spot.level === "state" || node.spot.level === "own";
  const mark = drawn("g", { class: "mark" + (node.index === state.chosen ? " chosen" : ""), transform: place(x, y, scale / RADIUS) },
    ...(vague ? [drawn("circle", { r: 1.6, class: "vague" })] : []),
    drawn("path", { d: OUTLINES[lookOf(node.type).shape], fill: lookOf(node.type).colour }));
  mark.things = [node];
  return mark;
}

function place(x, y, scale) {
  return "translate(" + x.toFixed(1) + " " + y.toFixed(1) + ") scale(" + (1 / scale).toPrecision(6) + ")";
}

// Ties as curves between places; several between the same two are one, thicker line.
function drawTies() {
  const found = new Map();
  for (const tie of shown.ties) {
    const chosen = touches(tie);
    if (!chosen && !state.all) continue;
    const a = spread.get(tie.from), b = spread.get(tie.to);
    if (!a || !b || (a[0] === b[0] && a[1] === b[1])) continue;
    const ends = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a], id = ends.join();
    const line = found.get(id) || found.set(id, { ends, count: 0, chosen: false, structure: true }).get(id);
    line.count++;
    line.chosen = line.chosen || chosen;
    line.structure = line.structure && !tie.tie;
  }
  const lines = [...found.values()].sort((a, b) => a.chosen - b.chosen || a.count - b.count).slice(-4000);
  byId("curves").replaceChildren(...lines.map(curve));
}

function touches(tie) {
  if (state.chosen === null) return false;
  const node = nodes[state.chosen];
  if (node.area !== undefined) return areas[node.area].set.has(tie.from) || areas[node.area].set.has(tie.to);
  return tie.from === state.chosen || tie.to === state.chosen;
}

function curve({ ends: [[ax, ay], [bx, by]], count, chosen, structure }) {
  const mx = (ax + bx) / 2 - (by - ay) * 0.14, my = (ay + by) / 2 + (bx - ax) * 0.14;
  const width = (chosen ? 1.2 : 0.7) + Math.log2(count) * 0.7;
  return drawn("path", { class: "curve" + (chosen ? " chosen" : "") + (structure ? " structure" : ""), "stroke-width": width.toFixed(1), d: "M" + [ax, ay].map(Math.round).join(" ") + "Q" + [mx, my, bx, by].map(Math.round).join(" ") });
}
