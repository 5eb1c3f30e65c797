// What is chosen: a thing, a Kreis, a Land, or things close together. These functions take the
// place of those in panel.js of the same names.
function choose(index, near = true) {
  if (state.chosen !== null && index !== null && state.chosen !== index) walked.push(state.chosen);
  state.chosen = index;
  const node = index === null ? null : nodes[index];
  byId("ring").setAttribute("d", node && node.area !== undefined ? areas[node.area].path.getAttribute("d") : "");
  if (node === null) byId("panel").replaceChildren(element("h2", {}, words.details), element("p", { class: "quiet" }, words.map_hint));
  else if (node.area !== undefined) showArea(areas[node.area], near);
  else if (node.state) showState(node);
  else {
    if (!shown.set.has(index)) reveal(node);
    showNode(node);
    if (near && node.spot) showPlace(node.spot.x, node.spot.y, 4);
  }
  redraw();
  markChosen();
  writeAddress();
}

/** Drop the filters that hide a thing: those of its type and kind, or all. */
function reveal(node) {
  state.type.delete(typeKey(node));
  state.kind.delete(node.kind);
  recompute();
  if (!shown.set.has(node.index)) Object.assign(state, openFilters());
  writeChecks();
  refresh();
}

function showNode(node) {
  const place = node.spot ? node.spot.place + (node.spot.isSeat ? "" : " (" + words.active + ")") : "";
  fillPanel(node, [data.types[typeKey(node)], node.kind, node.group].filter(Boolean).join(" · "), [
    ...(place ? [element("p", {}, words.where + ": " + place)] : []),
    ...tieParts(node), ...factParts(node),
    ...(node.evidence ? [element("h3", {}, words.mentioned), evidence(node.evidence, node.evidence.length < 8)] : []),
  ]);
}

function showArea(area, near) {
  const found = area.things.map((index) => nodes[index]).filter((node) => shown.set.has(node.index));
  const figures = FIGURES.filter((name) => name !== "gap").flatMap((name) => [element("dt", {}, words[name]), element("dd", {}, valueText(name, area.index))]);
  fillPanel(nodes[area.node], area.state, [
    element("dl", {}, ...figures, ...area.facts.flatMap(([name, value, places]) => [element("dt", {}, name), element("dd", {}, Number(value) ? number(Number(value)) : value, evidence(places))])),
    ...(found.length ? byType(found) : [element("p", {}, words.nothing_here)]),
  ]);
  if (near) showAreas([area], 0.12);
}

function showState(node) {
  const own = areas.filter((area) => area.state === node.state);
  showAreas(own);
  fillPanel(node, words.state, [
    element("h3", {}, words.kreise + " (" + number(own.length) + ")"),
    element("ul", {}, ...own.map((area) => element("li", {}, walk(area.node), element("div", { class: "quiet" }, state.figure === "off" ? "" : valueText(state.figure, area.index))))),
  ]);
}

function chooseMark(mark) {
  if (mark.things.length === 1) return choose(mark.things[0].index, false);
  const [x, y] = spread.get(mark.things[0].index);
  state.chosen = null;
  byId("ring").setAttribute("d", "");
  byId("panel").replaceChildren(element("h2", {}, say("here", { n: number(mark.things.length) })), element("div", {}, ...byType(mark.things)));
  showPlace(x, y, Math.min(zoomed() * 2.2, DEEPEST));
  writeAddress();
}

function byType(found) {
  const groups = new Map();
  for (const node of found) (groups.get(node.type) || groups.set(node.type, []).get(node.type)).push(node);
  return [...groups].sort(([a], [b]) => Object.keys(data.look).indexOf(a) - Object.keys(data.look).indexOf(b)).flatMap(([type, own]) => [
    element("h3", {}, data.plurals[type] + " (" + number(own.length) + ")"),
    element("ul", {}, ...own.map((node) => element("li", {}, walk(node.index), evidence(node.evidence)))),
  ]);
}

function fillPanel(node, line, parts) {
  const back = walked.length ? element("div", { class: "actions" }, element("button", { type: "button", onclick: () => { const last = walked.pop(); state.chosen = null; choose(last); } }, "← " + words.walk_back)) : null;
  byId("panel").replaceChildren(...[
    element("h2", {}, icon(node.type), element("span", { dir: "auto" }, clean(node.name, 5000))),
    element("p", { class: "quiet" }, line), back, ...parts,
  ].filter(Boolean));
  byId("panel").scrollTop = 0;
}
