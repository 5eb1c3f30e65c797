// The Kreise shaded by a figure, and the legend of the shades.
import { byId, drawn, element } from "../shared/elements.mjs";
import { grouped } from "../shared/graph.mjs";
import { classOf, rangeText, shadeOf, valueText } from "./figures.mjs";

/** Shade all Kreise by the figure asked for; "off" leaves them plain. */
export function shade(page) {
  const { data, words, areas } = page;
  const { figure } = page.state;
  for (const area of areas) {
    const values = figure === "off" ? null : data.figures[figure];
    area.shade = values ? shadeOf(figure, values.from, values.values[area.index]) : "c0";
    area.path.setAttribute("class", "area " + area.shade);
  }
  byId("figure").value = figure;
  byId("figure-reading").textContent = words["read_" + figure];
  byId("shades").replaceChildren(...legendRows(page, figure));
}

function legendRows(page, figure) {
  if (figure === "off") return [];
  const { from, values } = page.data.figures[figure];
  const rows = grouped(page.areas, (area) => classOf(from, values[area.index]));
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((place) => {
      const areas = rows.get(place);
      const count = page.say("kreise_n", { n: page.number(areas.length) });
      const text = classText(page, figure, place);
      const [label, counted] = [text, count].map((one) => element("span", {}, one));
      return element("li", {}, swatch(areas[0].shade), label, counted);
    });
}

function classText(page, figure, place) {
  if (figure === "jobcenter") return page.words["jobcenter_" + place];
  if (place === 0) return page.words.none_here;
  return figure === "gap" ? page.words.some_here : rangeText(page, figure, place);
}

function swatch(shadeName) {
  const square = drawn("rect", { x: 1, y: 1, width: 24, height: 14, rx: 2, class: shadeName });
  return drawn("svg", { viewBox: "0 0 26 16", "aria-hidden": "true" }, square);
}

/** What is said of a Kreis: its name, and its figure if one is shown. */
export function areaText(page, area) {
  const { figure } = page.state;
  if (figure === "off") return area.name;
  return page.say("kreis_label", { name: area.name, value: valueText(page, figure, area.index) });
}
