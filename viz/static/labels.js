// Names at one readable size whatever the zoom; a name that would cover another waits.
const FONT = '12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
let TITLE_FONT = FONT;
const LINE_FONT = FONT.replace("12px", "11px");
const LINE = 14;
const ruler = document.createElement("canvas").getContext("2d");

/** A word in pieces that fit, with hyphens; a word that is not too long stays whole. */
function pieces(word, fits, isTooLong) {
  if (!isTooLong(word)) return [word];
  let end = Math.max(5, word.length - 4);
  while (end > 4 && !fits(word.slice(0, end) + "-")) end--;
  const first = word.slice(0, end);
  return [first.endsWith("-") ? first : first + "-", ...pieces(word.slice(end), fits, isTooLong)];
}

/** A text in lines that fit. */
function inLines(text, fits, isTooLong) {
  const found = [""];
  for (const word of text.split(/ +/).flatMap((one) => pieces(one, fits, isTooLong))) {
    const last = found[found.length - 1], longer = last ? last + " " + word : word;
    if (!last || (!last.endsWith("-") && fits(longer))) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** A name in at most `lines` lines with its width in pixels. */
function wrap(node, lines) {
  const key = "wrapped" + lines;
  if (node[key]) return node[key];
  ruler.font = FONT;
  const found = inLines(node.short, (line) => line.length <= 24, (word) => word.length > 34);
  if (found.length > lines) {
    found.length = lines;
    found[lines - 1] = found[lines - 1].slice(0, 23) + "…";
  }
  node[key] = { lines: found, width: Math.max(...found.map((line) => ruler.measureText(line).width)) };
  return node[key];
}

const meet = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** A set of boxes that can be asked whether another one touches them. */
function boxes() {
  const cells = new Map(), step = 64;
  function* keys(box) {
    for (let x = Math.floor(box[0] / step); x <= Math.floor(box[2] / step); x++)
      for (let y = Math.floor(box[1] / step); y <= Math.floor(box[3] / step); y++) yield x * 100003 + y;
  }
  const clear = (box, matters) => {
    for (const key of keys(box)) for (const [other, whose] of cells.get(key) || []) if (matters(whose) && meet(box, other)) return false;
    return true;
  };
  return {
    free: (box, owner) => clear(box, (whose) => whose !== owner),
    freeOfNames: (box) => clear(box, (whose) => whose === "title" || whose < 0),
    add(box, owner) {
      for (const key of keys(box)) (cells.get(key) || cells.set(key, []).get(key)).push([box, owner]);
    },
  };
}

/** The names to write: [{node, lines, x, y}] in pixels; `at` maps a node to {x, y, radius}. */
function placeLabels(order, at, width, height, titles) {
  const taken = boxes(), placed = [];
  for (const title of titles) taken.add(title.box, "title");
  for (const node of order) {
    const { x, y, radius } = at(node);
    const seen = x > -50 && y > -50 && x < width + 50 && y < height + 50;
    if (seen) taken.add([x - radius, y - radius, x + radius, y + radius], node.index);
  }
  // in groups the titles say what stands out
  const important = data.layout === "groups" ? 0 : Math.min(Math.max(5, Math.round(order.length * 0.05)), 12);
  const stands = (node, place) => place < important && shown.neighbours.get(node.index).size > 3;
  for (const [place, node] of order.entries()) {
    const { x, y, radius } = at(node);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    if (data.layout === "columns" && node.parent === undefined) {
      const label = outerLabel(node, x, y, radius, width);
      if (!isActive(node.index) && !taken.freeOfNames(label.box)) continue;
      taken.add(label.box, -1 - node.index);
      placed.push(label);
      continue;
    }
    const strong = node.index === state.chosen || data.focus.includes(node.index) || (lit && lit.middle === node.index);
    const { lines, width: wide } = wrap(node, strong ? 4 : 3);
    const high = lines.length * LINE, gap = 3;
    const spots = [
      [x, y + radius + gap], [x, y - radius - gap - high],
      [x + radius + gap + wide / 2, y - high / 2], [x - radius - gap - wide / 2, y - high / 2],
    ];
    const spotAt = ([middle, top]) => {
      const inner = Math.min(Math.max(middle, wide / 2 + 4), width - wide / 2 - 4);
      return { inner, top, box: [inner - wide / 2 - 2, top, inner + wide / 2 + 2, top + high], inside: (top !== y - high / 2 || inner === middle) && top >= 2 && top + high <= height - 2 };
    };
    const tried = spots.map(spotAt);
    const spot = tried.find(({ box, inside }) => inside && taken.free(box, node.index))
      || ((strong || stands(node, place)) && tried.find(({ box, inside }) => inside && taken.freeOfNames(box)))
      || (strong && tried[0]);
    if (!spot) continue;
    taken.add(spot.box, -1 - node.index);
    placed.push({ node, lines, x: spot.inner, y: spot.top });
  }
  return placed;
}

/** In columns every name stands in one line on the outer side of its node. */
function outerLabel(node, x, y, radius, width) {
  ruler.font = FONT;
  const count = node.count || node.children.length, room = Math.max(90, width * 0.24);
  const tail = count ? " · " + number(count) : "";
  let name = node.short;
  while (name.length > 6 && ruler.measureText(name + tail).width > room) name = name.slice(0, -2).trimEnd() + "…";
  const wide = ruler.measureText(name + tail).width, left = !node.column;
  const middle = left ? x - radius - 5 - wide / 2 : x + radius + 5 + wide / 2;
  return { node, lines: [name + tail], x: middle, y: y - 6, box: [middle - wide / 2, y - 5, middle + wide / 2, y + 5] };
}

function writeLabels(context, placed, ink, paper) {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  for (const { lines, x, y } of placed)
    lines.forEach((line, row) => {
      context.strokeText(line, x, y + row * LINE);
      context.fillText(line, x, y + row * LINE);
    });
}

/** The titles of the discs, and of the columns, in pixels. */
function placeTitles(toPixels, scale, width) {
  const narrow = width < 600;
  ruler.font = TITLE_FONT = "600 " + FONT.replace("12px", narrow ? "11px" : "13px");
  const found = [], discs = data.network.halos.map((halo) => ({ halo, ...toPixels(halo.x, halo.y), radius: halo.radius * scale }));
  const onOther = (box, own) => discs.some(({ halo, x, y, radius }) => halo !== own && Math.hypot(x - Math.min(Math.max(x, box[0]), box[2]), y - Math.min(Math.max(y, box[1]), box[3])) < radius);
  for (const halo of data.network.halos.slice().sort((a, b) => b.members.length - a.members.length)) {
    const members = halo.members.filter((index) => shown.set.has(index)).length;
    if (!members) continue;
    const lines = titleLines(clean(halo.title, 80), " · " + number(members), narrow ? 110 : 145);
    const middle = toPixels(halo.x, halo.y), reach = halo.radius * scale, high = lines.length * 16;
    const spots = [[0, -reach - high - 2], [0, reach + 2], [reach * 0.6, -reach - high], [-reach * 0.6, -reach - high], [0, -high / 2], [0, reach / 2 - high]];
    const tried = spots.map(([x, y]) => titleAt(lines, middle.x + x, middle.y + y, width));
    const good = tried.find(({ box }) => !onOther(box, halo) && !found.some((other) => meet(box, other.box)));
    if (good) found.push(good); // one that would cover another shows when one comes nearer
  }
  (data.columns || []).forEach((text, column) => {
    const inside = shown.nodes.filter((node) => (node.column || 0) === column && node.parent === undefined);
    if (!inside.length) return;
    const top = toPixels(inside[0].x, Math.min(...inside.map((node) => node.y)));
    found.push(titleAt([text], top.x, top.y - 50, width));
  });
  return found;
}

/** A title in up to three lines with what it always ends in. */
function titleLines(text, tail, most) {
  const fits = (line) => ruler.measureText(line).width <= most;
  const found = inLines(text, fits, (word) => !fits(word));
  if (found.length < 3 && !fits(found[found.length - 1] + tail)) return [...found, tail.slice(3)];
  let last = found[2] || found[found.length - 1], end = found.length > 3 ? "…" : "";
  while (last.length > 4 && !fits(last + end + tail)) [last, end] = [last.slice(0, -1).trimEnd(), "…"];
  return [...found.slice(0, Math.min(found.length, 3) - 1), last + end + tail];
}

function titleAt(lines, middle, y, width) {
  const wide = Math.max(...lines.map((line) => ruler.measureText(line).width)) / 2 + 4;
  const x = middle < 0 || middle > width ? middle : Math.min(Math.max(middle, wide), Math.max(width - wide, wide));
  return { lines, x, y, box: [x - wide, y - 2, x + wide, y + lines.length * 16] };
}

function writeTitles(context, titles, ink, paper) {
  context.font = TITLE_FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  for (const { lines, x, y } of titles)
    lines.forEach((line, row) => {
      context.strokeText(line, x, y + row * 16);
      context.fillText(line, x, y + row * 16);
    });
}
