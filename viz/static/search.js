// Search with suggestions: a combobox over all nodes, folded ones too.
const MOST_SUGGESTED = 12;
let suggested = [], current = -1;

for (const node of nodes) node.folded = fold(node.name.slice(0, 500));

function suggestions(text) {
  const wanted = fold(text);
  if (!wanted) return [];
  const rank = (name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(" " + wanted) ? 2 : name.includes(wanted) ? 3 : wanted.split(" ").every((word) => name.includes(word)) ? 4 : 9);
  return nodes.filter((node) => node.type !== "Group").map((node) => [rank(node.folded), -node.total, node.index]).filter(([place]) => place < 9)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).map(([, , index]) => index);
}

function showSuggestions() {
  const input = byId("search"), list = byId("suggestions"), all = suggestions(input.value);
  suggested = all.slice(0, MOST_SUGGESTED);
  current = suggested.length ? 0 : -1;
  const rows = suggested.map((index, place) => {
    const node = nodes[index];
    const row = element("li", { role: "option", id: "suggestion-" + place, "aria-selected": "false" }, icon(node.type), element("span", { dir: "auto" }, clean(node.name, 120)), element("small", {}, data.types[typeKey(node)]));
    row.addEventListener("mousedown", (event) => { event.preventDefault(); take(place); });
    return row;
  });
  if (!rows.length && input.value.trim()) rows.push(element("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, words.nothing_found));
  list.replaceChildren(...rows);
  list.hidden = !rows.length;
  input.setAttribute("aria-expanded", String(rows.length > 0));
  moveTo(current);
}

function moveTo(place) {
  current = place;
  byId("suggestions").querySelectorAll("li").forEach((row, index) => {
    if (suggested.length) row.setAttribute("aria-selected", String(index === place));
    if (suggested.length && index === place) row.scrollIntoView({ block: "nearest" });
  });
  if (place >= 0) byId("search").setAttribute("aria-activedescendant", "suggestion-" + place);
  else byId("search").removeAttribute("aria-activedescendant");
}

function closeSuggestions() {
  byId("suggestions").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
  byId("search").removeAttribute("aria-activedescendant");
}

function take(place) {
  if (suggested[place] === undefined) return;
  const index = suggested[place];
  byId("search").value = clean(nodes[index].name, 200);
  closeSuggestions();
  choose(index);
}

function buildSearch() {
  const input = byId("search");
  input.addEventListener("input", showSuggestions);
  input.addEventListener("blur", closeSuggestions);
  input.addEventListener("keydown", (event) => {
    const size = suggested.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (byId("suggestions").hidden) return showSuggestions();
      if (size) moveTo((current + (event.key === "ArrowDown" ? 1 : size - 1)) % size);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(current);
    } else if (event.key === "Escape") {
      closeSuggestions();
      input.value = "";
    }
  });
}
