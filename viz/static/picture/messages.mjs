// What the picture says at first sight: findings in words, each clickable.
import { button, byId, element } from "../shared/elements.mjs";
import { countActive } from "../shared/filters.mjs";
import { mark } from "./marking.mjs";
import { listThings } from "./panel.mjs";

const LISTED = 400;

export function buildMessages(page) {
  const { data, words } = page;
  const messages = data.messages || [];
  byId("messages").hidden = !messages.length;
  if (!messages.length) return;
  byId("messages").append(
    element("h2", {}, words.at_first_sight),
    element("p", { id: "unfiltered", hidden: true }, words.unfiltered),
    element("ol", {}, ...messages.map((message) => item(page, message))),
    element("p", { class: "quiet" }, words.computed),
  );
}

/** Say that findings are of the picture as it opened, while filters or levels show another. */
export function refreshMessages(page) {
  const note = byId("unfiltered");
  if (note) note.hidden = !(countActive(page) || page.state.only || page.state.layer);
  byId("messages").classList.toggle("of-before", Boolean(note) && !note.hidden);
}

/** The groups by name; each tells who is in it and what they share. */
export function buildGroups(page) {
  const groups = page.data.groups || [];
  if (!groups.length) return;
  const row = (group) =>
    element(
      "li",
      {},
      button(group.text, () => showGroup(page, group), { class: "walk" }),
    );
  byId("messages").append(
    element(
      "details",
      { class: "groups" },
      element("summary", {}, page.say("groups", { n: groups.length })),
      element("ul", {}, ...groups.map(row)),
    ),
  );
}

/** The panel of a group, with the group emphasised. */
export function showGroup(page, group) {
  document.querySelector(".groups").open = false;
  mark(page, group.nodes);
  listThings(page, group.text, group.nodes, page.say("why_together", { text: group.how }));
}

function item(page, message) {
  const show = () => {
    if (page.state.layer) page.showLevel(0); // of which the findings speak
    mark(page, message.nodes);
    listThings(page, message.text, thingsOf(page, message.nodes), message.how);
  };
  return element(
    "li",
    {},
    message.nodes.length ? button(message.text, show, { class: "walk" }) : message.text,
    element(
      "details",
      { class: "quiet" },
      element("summary", {}, page.words.how_counted),
      message.how,
    ),
  );
}

/** Things first: what a finding counts, then where. */
function thingsOf({ nodes }, indices) {
  const isPlace = (index) => nodes[index].type === "Region";
  const places = indices.filter(isPlace);
  return [...indices.filter((index) => !isPlace(index)), ...places].slice(0, LISTED);
}
