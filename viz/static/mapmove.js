// Moving over the map: wheel, drag, two fingers, buttons; the scale bar; hints.
const DEEPEST = 60;
const svg = byId("map");

function pixelsPerUnit() {
  const box = svg.getBoundingClientRect();
  return Math.min(box.width / state.box[2], box.height / state.box[3]) || 0.1;
}
const zoomed = () => data.view[2] / state.box[2];

/** The map unit under a point of the screen. */
function unitAt(clientX, clientY) {
  const box = svg.getBoundingClientRect(), scale = pixelsPerUnit();
  return [state.box[0] + state.box[2] / 2 + (clientX - box.left - box.width / 2) / scale, state.box[1] + state.box[3] / 2 + (clientY - box.top - box.height / 2) / scale];
}

let waiting = 0;
function setBox(x, y, width, height) {
  const [left, top, w, h] = data.view;
  x = Math.min(Math.max(x, left - width / 2), left + w - width / 2);
  y = Math.min(Math.max(y, top - height / 2), top + h - height / 2);
  state.box = [x, y, width, height];
  svg.setAttribute("viewBox", state.box.map((value) => value.toFixed(2)).join(" "));
  if (!waiting) waiting = requestAnimationFrame(redraw);
}

function redraw() {
  waiting = 0;
  drawMarks();
  drawTies();
  drawScale();
}

function zoom(factor, at) {
  const [x, y, w, h] = state.box;
  const width = Math.min(Math.max(w / factor, data.view[2] / DEEPEST), data.view[2] * 1.2), by = width / w;
  const [px, py] = at || [x + w / 2, y + h / 2];
  setBox(px - (px - x) * by, py - (py - y) * by, width, h * by);
}

const fit = () => setBox(...data.view);

/** Zoom so that the given Kreise fill most of the picture. */
function showAreas(found, least = 0) {
  const boxes = found.map((area) => area.path.getBBox());
  const left = Math.min(...boxes.map((b) => b.x)), top = Math.min(...boxes.map((b) => b.y));
  const right = Math.max(...boxes.map((b) => b.x + b.width)), bottom = Math.max(...boxes.map((b) => b.y + b.height));
  const part = Math.max((right - left) / data.view[2], (bottom - top) / data.view[3], least) * 1.3;
  const width = data.view[2] * Math.min(part, 1), height = data.view[3] * Math.min(part, 1);
  setBox((left + right - width) / 2, (top + bottom - height) / 2, width, height);
}

/** Make sure that a place is in the middle and near enough to be told apart. */
function showPlace(x, y, least) {
  const factor = Math.max(zoomed(), least), width = data.view[2] / factor, height = data.view[3] / factor;
  setBox(x - width / 2, y - height / 2, width, height);
}

function drawScale() {
  const scale = pixelsPerUnit(), perKm = (scale * 1000) / data.unit;
  const most = 130 / perKm, power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most);
  byId("scale-text").textContent = decimals(km, 2) + " " + words.km;
  byId("scale-bar").style.width = (km * perKm).toFixed(2) + "px";
  byId("hatch").setAttribute("patternTransform", "rotate(45) scale(" + (1 / scale).toPrecision(5) + ")");
}

const fingers = new Map();
let moved = 0;

function buildMoves() {
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0018)), unitAt(event.clientX, event.clientY));
  }, { passive: false });
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button) return;
    if (!fingers.size) moved = 0;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  addEventListener("pointermove", dragged);
  for (const name of ["pointerup", "pointercancel"]) {
    addEventListener(name, (event) => { fingers.delete(event.pointerId); svg.classList.remove("dragging"); });
  }
  svg.addEventListener("click", clicked);
  svg.addEventListener("mousemove", hover);
  svg.addEventListener("mouseleave", () => { byId("hint").hidden = true; });
  byId("zoom-in").addEventListener("click", () => zoom(1.6));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.6));
  byId("fit").addEventListener("click", fit);
  addEventListener("resize", () => { if (!waiting) waiting = requestAnimationFrame(redraw); });
}

function dragged(event) {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const here = [event.clientX, event.clientY], scale = pixelsPerUnit();
  const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
  moved += Math.hypot(here[0] - before[0], here[1] - before[1]);
  if (moved > 4) svg.classList.add("dragging");
  if (others.length) {
    const [other] = others, apart = (point) => Math.max(Math.hypot(point[0] - other[0], point[1] - other[1]), 1);
    zoom(apart(here) / apart(before), unitAt((here[0] + other[0]) / 2, (here[1] + other[1]) / 2));
  } else if (moved > 4) {
    const [x, y, w, h] = state.box;
    setBox(x - (here[0] - before[0]) / scale, y - (here[1] - before[1]) / scale, w, h);
  }
  fingers.set(event.pointerId, here);
}

function clicked(event) {
  if (moved > 4) return;
  const mark = event.target.closest(".mark"), area = areas.find((one) => one.path === event.target);
  if (mark) chooseMark(mark);
  else choose(area ? area.node : null, false);
}

function hover(event) {
  const hint = byId("hint"), mark = event.target.closest(".mark"), area = areas.find((one) => one.path === event.target);
  hint.hidden = fingers.size > 0 || (!mark && !area);
  if (hint.hidden) return;
  if (mark) hint.textContent = mark.things.slice(0, 4).map((node) => clean(node.name, 90)).join(" · ") + (mark.things.length > 4 ? " … " + number(mark.things.length) : "");
  else hint.textContent = areaText(area);
  const stage = svg.getBoundingClientRect();
  hint.style.left = Math.min(event.clientX - stage.left + 14, stage.width - hint.offsetWidth - 4) + "px";
  hint.style.top = Math.min(event.clientY - stage.top + 14, stage.height - hint.offsetHeight - 4) + "px";
}

const areaText = (area) => (state.figure === "off" ? area.name : say("kreis_label", { name: area.name, value: valueText(state.figure, area.index) }));
