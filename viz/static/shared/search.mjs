// Search with suggestions: a combobox over all nodes, folded ones too.
import { byId, element } from "./elements.mjs";
import { typeKey } from "./graph.mjs";
import { icon } from "./signs.mjs";
import { suggestions } from "./suggest.mjs";
import { clean } from "./text.mjs";

const MOST_SUGGESTED = 12;

export function buildSearch(page) {
  const search = { page, input: byId("search"), list: byId("suggestions"), found: [], current: -1 };
  search.input.addEventListener("input", () => suggest(search));
  search.input.addEventListener("blur", () => close(search));
  search.input.addEventListener("keydown", (event) => pressed(search, event));
}

function suggest(search) {
  const { page, input, list } = search;
  search.found = suggestions(page.nodes, input.value).slice(0, MOST_SUGGESTED);
  const rows = search.found.map((index, place) => row(search, page.nodes[index], place));
  if (!rows.length && input.value.trim()) rows.push(nothing(page, input.value));
  list.replaceChildren(...rows);
  list.hidden = !rows.length;
  input.setAttribute("aria-expanded", String(rows.length > 0));
  search.current = search.found.length ? 0 : -1;
  moveTo(search, search.current);
}

function row(search, node, place) {
  const { data } = search.page;
  const made = element(
    "li",
    { role: "option", id: "suggestion-" + place, "aria-selected": "false" },
    icon(data, node.type),
    element("span", { dir: "auto" }, clean(node.name, 120)),
    element("small", {}, node.away ? search.page.words.away : data.types[typeKey(data, node)]),
  );
  made.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take(search, place);
  });
  return made;
}

/** What helps when the picture has nothing of that name: the site's search, or the command. */
function nothing({ data, say }, text) {
  const properties = { role: "option", "aria-disabled": "true", "aria-selected": "false" };
  const wanted = clean(text, 60);
  if (!data.search) return element("li", properties, say("not_in_picture", { text: wanted }));
  const made = element("li", properties, say("search_site", { text: wanted }));
  made.addEventListener("mousedown", () => {
    location.href = data.search + encodeURIComponent(wanted);
  });
  return made;
}

function moveTo({ found, input, list }, place) {
  const name = "aria-activedescendant";
  if (place >= 0) input.setAttribute(name, "suggestion-" + place);
  else input.removeAttribute(name);
  if (!found.length) return;
  for (const [index, one] of list.querySelectorAll("li").entries()) {
    one.setAttribute("aria-selected", String(index === place));
    if (index === place) one.scrollIntoView({ block: "nearest" });
  }
}

function close({ input, list }) {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function take(search, place) {
  const index = search.found[place];
  if (index === undefined) return;
  search.input.value = clean(search.page.nodes[index].name, 200);
  close(search);
  search.page.choose(index);
}

function pressed(search, event) {
  const { found, list } = search;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (list.hidden) suggest(search);
    else if (found.length) step(search, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    take(search, search.current);
  } else if (event.key === "Escape") {
    close(search);
    search.input.value = "";
  }
}

function step(search, by) {
  search.current = (search.current + by + search.found.length) % search.found.length;
  moveTo(search, search.current);
}
