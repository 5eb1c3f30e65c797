// Colours of nodes by something they have; types keep their shapes.
import { byId, element } from "../shared/elements.mjs";
import { counted, typeKey } from "../shared/graph.mjs";
import { lookOf } from "../shared/signs.mjs";

// after Okabe & Ito 2008 and, beyond eight, lighter relatives that differ in brightness
const PALETTE = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#D55E00",
  "#56B4E9",
  "#B3A500",
  "#6A4C93",
  "#8FD19E",
  "#F4B6C2",
  "#7F6000",
  "#1B4965",
  "#C8E6F5",
  "#FFD8A8",
  "#3D5A40",
  "#B08BBB",
];
const OTHER = "#BBBBBB";

/** Value -> colour, for what the page colours by; null when it colours by type. */
function coloursOf(page) {
  const { state, shown, data } = page;
  if (state.colour === "type") return null;
  const values = shown.nodes.map((node) => valueOf(page, node)).filter(Boolean);
  const order = counted(values, data.language).map(([value]) => value);
  return new Map(order.slice(0, PALETTE.length).map((value, place) => [value, PALETTE[place]]));
}

const valueOf = ({ state, data }, node) =>
  state.colour === "kind" ? node.kind || data.types[typeKey(data, node)] : node.group;

/** The colour of a node. */
export function colourOf(page, node) {
  const { colours } = page.drawing;
  if (!colours) return lookOf(page.data, typeKey(page.data, node)).colour;
  return colours.get(valueOf(page, node)) || OTHER;
}

export function buildColours(page) {
  const { state, data } = page;
  const has = (name) => page.nodes.some((node) => !node.away && node[name]);
  for (const one of byId("colour").querySelectorAll("option"))
    if (one.value !== "type" && !has(one.value)) one.remove();
  if (data.colourName) byId("colour").querySelector("[value=group]").textContent = data.colourName;
  byId("colour").addEventListener("input", () => {
    state.colour = byId("colour").value;
    page.update();
  });
}

/** Say which colour means what. */
export function refreshColours(page) {
  page.drawing.colours = coloursOf(page);
  byId("colour").value = page.state.colour;
  byId("types").classList.toggle("shapes-only", page.state.colour !== "type");
  const entries = [...(page.drawing.colours || [])];
  byId("colour-key").hidden = !entries.length;
  byId("colour-key").replaceChildren(
    ...entries.map(([value, colour]) => {
      const dot = element("span", { class: "dot" });
      dot.style.background = colour;
      return element("li", {}, dot, value);
    }),
  );
}
