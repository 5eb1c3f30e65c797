// Moving over the map: wheel, drag, two fingers, buttons; hints.
import { byId } from "../shared/elements.mjs";
import { clean } from "../shared/text.mjs";
import { fit, pixelsPerUnit, setBox, unitAt, zoom } from "./camera.mjs";
import { chooseMark } from "./panel.mjs";
import { areaText } from "./shading.mjs";

const STEP = 1.6; // of the buttons, and of the keys + and -
const STILL = 4; // pixels that a finger moves when it only taps
const NAMED = 4; // things in a hint

export const nearer = (page) => zoom(page, STEP);
export const farther = (page) => zoom(page, 1 / STEP);

export function buildMoves(page) {
  const { svg } = page;
  const hand = { fingers: new Map(), moved: 0 };
  const wheel = (event) => {
    wheeled(page, event);
    rememberSoon(page, hand);
  };
  svg.addEventListener("wheel", wheel, { passive: false });
  svg.addEventListener("pointerdown", (event) => touched(hand, event));
  addEventListener("pointermove", (event) => dragged(page, hand, event));
  for (const name of ["pointerup", "pointercancel"])
    addEventListener(name, ({ pointerId }) => {
      hand.fingers.delete(pointerId);
      svg.classList.remove("dragging");
      rememberSoon(page, hand);
    });
  svg.addEventListener("click", (event) => {
    if (hand.moved <= STILL) clicked(page, event);
  });
  svg.addEventListener("mousemove", (event) => hint(page, hand, event));
  svg.addEventListener("mouseleave", () => {
    byId("hint").hidden = true;
  });
  byId("zoom-in").addEventListener("click", () => nearer(page));
  byId("zoom-out").addEventListener("click", () => farther(page));
  byId("fit").addEventListener("click", () => fit(page));
  addEventListener("resize", () => page.redrawSoon());
}

/** Once the hand rests, the address knows what one sees. */
function rememberSoon(page, hand) {
  clearTimeout(hand.timer);
  hand.timer = setTimeout(() => page.remember(), 300);
}

function wheeled(page, event) {
  event.preventDefault();
  const by = Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0018));
  zoom(page, by, unitAt(page, event.clientX, event.clientY));
}

function touched(hand, event) {
  byId("hint").hidden = true;
  if (event.pointerType === "mouse" && event.button) return;
  if (!hand.fingers.size) hand.moved = 0;
  hand.fingers.set(event.pointerId, [event.clientX, event.clientY]);
}

function dragged(page, hand, event) {
  const before = hand.fingers.get(event.pointerId);
  if (!before) return;
  const here = [event.clientX, event.clientY];
  const other = [...hand.fingers].find(([id]) => id !== event.pointerId);
  hand.moved += far(here, before);
  if (hand.moved > STILL) page.svg.classList.add("dragging");
  if (other) pinch(page, before, here, other[1]);
  else if (hand.moved > STILL) drag(page, before, here);
  hand.fingers.set(event.pointerId, here);
}

const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function pinch(page, before, here, other) {
  const apart = (point) => Math.max(far(point, other), 1);
  const middle = unitAt(page, (here[0] + other[0]) / 2, (here[1] + other[1]) / 2);
  zoom(page, apart(here) / apart(before), middle);
}

function drag(page, before, here) {
  const scale = pixelsPerUnit(page);
  const [x, y, w, h] = page.state.box;
  setBox(page, [x - (here[0] - before[0]) / scale, y - (here[1] - before[1]) / scale, w, h]);
}

/** The mark or the Kreis under the pointer. */
function under(page, { target }) {
  const area = page.areas.find((one) => one.path === target);
  return { mark: target.closest(".mark"), area };
}

function clicked(page, event) {
  const { mark, area } = under(page, event);
  if (mark) chooseMark(page, mark.things);
  else page.choose(area ? area.node : null, false);
}

function hint(page, hand, event) {
  const { mark, area } = under(page, event);
  const box = byId("hint");
  box.hidden = hand.fingers.size > 0 || (!mark && !area);
  if (box.hidden) return;
  box.textContent = mark ? thingsText(page, mark.things) : areaText(page, area);
  const stage = page.svg.getBoundingClientRect();
  const left = Math.min(event.clientX - stage.left + 14, stage.width - box.offsetWidth - 4);
  const top = Math.min(event.clientY - stage.top + 14, stage.height - box.offsetHeight - 4);
  box.style.left = left + "px";
  box.style.top = top + "px";
}

function thingsText({ number }, things) {
  const names = things.slice(0, NAMED).map((node) => clean(node.name, 90));
  return names.join(" · ") + (things.length > NAMED ? " … " + number(things.length) : "");
}
