// Figures of the Kreise: their classes, shades and texts.

/** The figures that a page has. */
export const figuresOf = (data) => Object.keys(data.figures);

/** The class of a value: how many of the starts it reaches; 0 for none. */
export const classOf = (from, value) => from.filter((start) => value >= start).length;

/** The name of a shade in the style sheet, "c0" to "c4"; a gap has one of its own. */
export function shadeOf(figure, from, value) {
  if (figure === "gap") return value ? "c0" : "gap";
  const place = classOf(from, value);
  if (place === 0) return "c0";
  return "c" + (from.length === 1 ? 3 : Math.round(1 + ((place - 1) * 3) / (from.length - 1)));
}

/** The value of a figure in the Kreis of a number, as people read it. */
export function valueText({ data, words, decimals }, figure, index) {
  const value = data.figures[figure].values[index];
  if (figure === "jobcenter") return words["jobcenter_" + value];
  if (figure === "gap") return value ? words.some_here : words.none_here;
  return decimals(value, figure === "rate" ? 2 : 0);
}

/** A class for people: "2", "3–5", "6 +"; rates run up to where the next class begins. */
export function rangeText({ data, decimals }, figure, place) {
  const { from, values } = data.figures[figure];
  const [low, next] = [from[place - 1], from[place]];
  const last = figure === "rate" ? next : next - 1;
  const end = next === undefined ? Math.max(...values) : last;
  return decimals(low, 2) + (low === end ? "" : "–" + decimals(end, 2));
}
