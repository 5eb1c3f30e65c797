// What the map says at first sight: findings in words; a click shows the Kreise they speak of.
import { walk } from "../shared/details.mjs";
import { button, byId, element } from "../shared/elements.mjs";
import { showAreas } from "./camera.mjs";

const LISTED = 400;

export function buildMessages(page) {
  const { data, words } = page;
  const messages = data.messages || [];
  byId("messages").hidden = !messages.length;
  if (!messages.length) return;
  byId("messages").append(
    element("h2", {}, words.at_first_sight),
    element("ol", {}, ...messages.map((message) => item(page, message))),
    element("p", { class: "quiet" }, words.computed),
  );
}

function item(page, message) {
  const how = element("summary", {}, page.words.how_counted);
  return element(
    "li",
    {},
    button(message.text, () => show(page, message), { class: "walk" }),
    element("details", { class: "quiet" }, how, message.how),
  );
}

function show(page, message) {
  const areas = message.areas.map((index) => page.areas[index]);
  page.choose(null);
  byId("ring").setAttribute("d", areas.map((area) => area.path.getAttribute("d")).join(""));
  showAreas(page, areas);
  const rows = areas.slice(0, LISTED).map((area) => element("li", {}, walk(page, area.node)));
  byId("panel").replaceChildren(
    element("h2", {}, message.text),
    element("p", { class: "quiet" }, message.how),
    element("ul", {}, ...rows),
  );
}
