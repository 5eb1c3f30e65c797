// The page of the interactive pictures of a site: makes the data of the one that is asked for.
// The script of the views comes after it and reads them.
import { dataAround } from "./building.mjs";
import { thingAt } from "./choosing.mjs";

/** Say what the picture is, and lead to the page of its thing. */
function say(data, path) {
  document.title = data.title;
  const link = document.createElement("a");
  Object.assign(link, { href: path, textContent: data.title, target: "_top", dir: "auto" });
  document.querySelector("h1").replaceChildren(path ? link : data.title);
  const rows = Object.entries(data.sources).map(([id, title]) => {
    const row = document.createElement("li");
    const name = document.createElement("strong");
    name.textContent = id;
    row.append(name, " ", title);
    return row;
  });
  document.querySelector("footer ul").replaceChildren(...rows);
}

const graph = window.kgraphGraph;
const path = decodeURIComponent(location.search.slice(1)).split("&")[0];
const focus = thingAt(graph, `${path}.html`);
const data =
  focus < 0
    ? { ...graph.common, title: graph.nothing, evidence: [], sources: {}, focus: [] }
    : dataAround(graph, focus);
say(data, focus < 0 ? "" : `${path}.html`);
document.getElementById("data").textContent = JSON.stringify(data);
