// A list of all nodes in the picture, for the keyboard and for those who cannot see the picture.
import { byId, element } from "../shared/elements.mjs";
import { icon } from "../shared/signs.mjs";
import { clean, fold } from "../shared/text.mjs";

const PAGE = 10; // rows
const TYPED_TOGETHER = 1000; // milliseconds

/** Fill the list anew: those with the most neighbours first. */
export function refreshList(page) {
  const { shown, data } = page;
  const sizeOf = (node) => shown.neighbours.get(node.index).size;
  const byName = (a, b) => a.short.localeCompare(b.short, data.language);
  page.listed = shown.nodes.slice().sort((a, b) => sizeOf(b) - sizeOf(a) || byName(a, b));
  byId("list").replaceChildren(...page.listed.map((node) => row(page, node)));
  markInList(page);
}

function row(page, node) {
  const properties = { role: "option", id: "node-" + node.index, "aria-selected": "false" };
  const name = element("span", { dir: "auto" }, clean(node.name, 120));
  const onclick = () => page.choose(node.index);
  return element("li", { ...properties, onclick }, icon(page.data, node.type), name);
}

/** Mark the chosen node and bring its row into sight. */
export function markInList({ state }) {
  const list = byId("list");
  for (const one of list.querySelectorAll("[aria-selected=true]"))
    one.setAttribute("aria-selected", "false");
  const chosen = state.chosen === null ? null : byId("node-" + state.chosen);
  if (!chosen) {
    list.removeAttribute("aria-activedescendant");
    return;
  }
  chosen.setAttribute("aria-selected", "true");
  list.setAttribute("aria-activedescendant", chosen.id);
  const top = chosen.offsetTop - list.offsetTop;
  const lowest = top - list.clientHeight + chosen.offsetHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), top);
}

export function buildList(page) {
  const typing = { text: "", at: 0 };
  byId("list").addEventListener("keydown", (event) => walkList(page, typing, event));
}

function walkList(page, typing, event) {
  if (event.key === "Enter") {
    byId("panel").focus();
    return;
  }
  const place = page.listed.findIndex((node) => node.index === page.state.chosen);
  const next = stepTo(event.key, place, page.listed.length - 1);
  const found = page.listed[next === undefined ? typedName(page, typing, event, place) : next];
  if (!found) return;
  event.preventDefault();
  page.choose(found.index);
}

/** Where a key leads from a place in a list whose last place is `last`. */
export function stepTo(key, place, last) {
  const steps = {
    ArrowDown: Math.min(place + 1, last),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: last,
    PageDown: Math.min(place + PAGE, last),
    PageUp: Math.max(place - PAGE, 0),
  };
  return steps[key];
}

/** The place of the name that begins as was typed in the last second. */
function typedName({ listed }, typing, event, place) {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return -1;
  typing.text = (event.timeStamp - typing.at < TYPED_TOGETHER ? typing.text : "") + event.key;
  typing.at = event.timeStamp;
  return nextNamed(listed, fold(typing.text), typing.text.length > 1 ? place : place + 1);
}

/** The place of the next node, `from` a place on and round, whose name begins so; -1 if none. */
export function nextNamed(listed, wanted, from) {
  const turned = listed.map((_, index) => (index + Math.max(from, 0)) % listed.length);
  const found = turned.find((index) => listed[index].folded.startsWith(wanted));
  return found === undefined ? -1 : found;
}
