// The map as it is now, as an SVG that opens in any drawing program.
import { drawn } from "../shared/elements.mjs";

/** The style rules that the map needs. */
const NEEDED = /^\.(area|c\d|gap|hatch|state|ring|curve|structure|mark|bubble|vague|place|kind)/;

/** The text of the SVG, with its colours written out. */
export function svgText({ svg }) {
  const copy = svg.cloneNode(true);
  const { width, height } = svg.getBoundingClientRect();
  for (const name of ["role", "tabindex", "focusable", "class"]) copy.removeAttribute(name);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", Math.round(width));
  copy.setAttribute("height", Math.round(height));
  copy.prepend(drawn("style", {}, document.createTextNode(styleText())));
  return new XMLSerializer().serializeToString(copy);
}

function styleText() {
  const computed = getComputedStyle(document.documentElement);
  const valueOf = (_, name) => computed.getPropertyValue(name).trim();
  return [...document.styleSheets[0].cssRules]
    .filter((rule) => NEEDED.test(rule.selectorText || ""))
    .map((rule) => rule.cssText.replace(/var\((--[\w-]+)\)/g, valueOf))
    .join("\n");
}
