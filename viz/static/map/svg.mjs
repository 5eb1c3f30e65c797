// The map as it is now, as an SVG that opens in any drawing program: title, map, legend, sources.
import { sourceLines } from "../shared/crediting.mjs";
import { byId, colour, drawn } from "../shared/elements.mjs";
import { clean } from "../shared/text.mjs";

/** The style rules that the map needs. */
const NEEDED = /^\.(area|c\d|gap|hatch|state|ring|curve|structure|mark|bubble|vague|place|kind)/;
const HEADING = 40; // pixels above the map
const FOOT = 70; // pixels below it
const LETTER = 6.2; // pixels, the mean width of a letter

/** The text of the SVG, with its colours written out. */
export function svgText(page) {
  const map = page.svg.cloneNode(true);
  const { width, height } = page.svg.getBoundingClientRect();
  for (const name of ["role", "tabindex", "focusable", "class", "id"]) map.removeAttribute(name);
  const place = { y: HEADING, width: Math.round(width), height: Math.round(height) };
  for (const [name, value] of Object.entries(place)) map.setAttribute(name, value);
  const all = { w: Math.round(width), h: Math.round(height) + HEADING + FOOT };
  const frame = drawn(
    "svg",
    { width: all.w, height: all.h, viewBox: `0 0 ${all.w} ${all.h}` },
    drawn("title", {}, document.createTextNode(clean(page.data.title, 300))),
    drawn("style", {}, document.createTextNode(styleText())),
    drawn("rect", { width: "100%", height: "100%", fill: colour("sheet") }),
    text(page.data.title, { x: 12, y: 26, "font-size": 17, "font-weight": 600 }),
    map,
    ...legend(page, all.h - FOOT + 12),
    ...credits(page, all.h - 24),
  );
  frame.setAttribute("font-family", "system-ui, Segoe UI, Arial, sans-serif");
  frame.setAttribute("fill", colour("ink"));
  return new XMLSerializer().serializeToString(frame);
}

function text(content, properties) {
  return drawn(
    "text",
    { "font-size": 11, ...properties },
    document.createTextNode(clean(content, 240)),
  );
}

/** What the shades mean, as the page's own legend says it. */
function legend({ words, state }, y) {
  const title = state.figure === "off" ? "" : words["figure_" + state.figure];
  let x = 12 + (title ? title.length * LETTER + 16 : 0);
  const found = title ? [text(title, { x: 12, y: y + 4, "font-weight": 600 })] : [];
  for (const row of byId("shades").querySelectorAll("li")) {
    const [label] = row.querySelectorAll("span");
    const shade = row.querySelector("rect").getAttribute("class");
    found.push(drawn("rect", { x, y: y - 6, width: 20, height: 12, class: shade, stroke: "#777" }));
    found.push(text(label.textContent, { x: x + 25, y: y + 4 }));
    x += 40 + label.textContent.length * LETTER;
  }
  return found;
}

function credits(page, y) {
  const lines = [page.data.credit, ...sourceLines(page)].filter(Boolean).slice(0, 3);
  return lines.map((line, row) =>
    text(line, { x: 12, y: y + row * 11 - 11, "font-size": 9, fill: colour("quiet") }),
  );
}

function styleText() {
  const computed = getComputedStyle(document.documentElement);
  const valueOf = (_, name) => computed.getPropertyValue(name).trim();
  return [...document.styleSheets[0].cssRules]
    .filter((rule) => NEEDED.test(rule.selectorText || ""))
    .map((rule) => rule.cssText.replace(/var\((--[\w-]+)\)/g, valueOf))
    .join("\n");
}
