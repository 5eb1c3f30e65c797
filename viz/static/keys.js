// Keyboard: a list of all nodes in the picture, and arrow keys in the picture itself.
let listed = [], typed = "", typedAt = 0;

function refreshList() {
  listed = shown.nodes.slice().sort((a, b) => shown.neighbours.get(b.index).size - shown.neighbours.get(a.index).size || a.short.localeCompare(b.short, data.language));
  byId("list").replaceChildren(...listed.map((node) => element("li", { role: "option", id: "node-" + node.index, "aria-selected": "false", onclick: () => choose(node.index) }, icon(node.type), element("span", { dir: "auto" }, clean(node.name, 120)))));
  markInList();
}

function markInList() {
  const list = byId("list");
  for (const row of list.querySelectorAll("[aria-selected=true]")) row.setAttribute("aria-selected", "false");
  const row = state.chosen === null ? null : byId("node-" + state.chosen);
  if (!row) return list.removeAttribute("aria-activedescendant");
  row.setAttribute("aria-selected", "true");
  list.setAttribute("aria-activedescendant", row.id);
  list.scrollTop = Math.min(Math.max(list.scrollTop, row.offsetTop - list.offsetTop - list.clientHeight + row.offsetHeight), row.offsetTop - list.offsetTop);
}

function walkList(event) {
  const place = listed.findIndex((node) => node.index === state.chosen), last = listed.length - 1;
  const steps = { ArrowDown: Math.min(place + 1, last), ArrowUp: Math.max(place - 1, 0), Home: 0, End: last, PageDown: Math.min(place + 10, last), PageUp: Math.max(place - 10, 0) };
  let next = steps[event.key];
  if (event.key === "Enter") return byId("panel").focus();
  if (next === undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) next = typedName(event, place);
  if (next === undefined || next < 0 || !listed[next]) return;
  event.preventDefault();
  choose(listed[next].index);
}

/** The next node whose name starts with what was typed in the last second. */
function typedName(event, place) {
  typed = (event.timeStamp - typedAt < 1000 ? typed : "") + event.key;
  typedAt = event.timeStamp;
  const wanted = fold(typed), from = typed.length > 1 ? place : place + 1;
  const turned = listed.map((_, index) => (index + Math.max(from, 0)) % listed.length);
  return turned.find((index) => listed[index].folded.startsWith(wanted));
}

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function walkPicture(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = DIRECTIONS[event.key];
  if (step) {
    event.preventDefault();
    const next = state.chosen === null || !shown.set.has(state.chosen) ? (listed[0] || {}).index : nextInDirection(nodes[state.chosen], step);
    if (next !== undefined) choose(next);
  } else if (event.key === "Enter" && state.chosen !== null) {
    event.preventDefault();
    byId("panel").focus();
  } else if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else if (event.key === "0") fit(null, true);
  else if (event.key === "Escape") choose(null);
}

/** The nearest node that lies that way: neighbours count as half as far. */
function nextInDirection(from, [right, down]) {
  const near = shown.neighbours.get(from.index) || new Set();
  let best, least = Infinity;
  for (const node of shown.nodes) {
    if (node === from) continue;
    const x = node.x - from.x, y = node.y - from.y, along = x * right + y * down, aside = Math.abs(x * down) + Math.abs(y * right);
    if (along <= 0) continue;
    const cost = (along + 2 * aside) * (near.has(node.index) ? 0.5 : 1);
    if (cost < least) [best, least] = [node.index, cost];
  }
  return best;
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(Math.max(network.getScale() * factor, 0.02), 5) });
}

function buildKeys() {
  byId("list").addEventListener("keydown", walkList);
  byId("picture").addEventListener("keydown", walkPicture);
  byId("panel").addEventListener("keydown", (event) => { if (event.key === "Escape") byId("picture").focus(); });
}
