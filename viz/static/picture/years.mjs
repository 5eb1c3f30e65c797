// A slider over the years in which ties are dated; those without a date are counted beside it.
import { byId } from "../shared/elements.mjs";

/** { first, last, undated } of the ties; null when none is dated. */
export function yearsOf(ties) {
  const years = ties.flatMap(({ since, until }) => [since, until]);
  const found = years.map((text) => Number(String(text || "").slice(0, 4))).filter(Boolean);
  if (!found.length) return null;
  const undated = ties.filter(({ since, until }) => !since && !until).length;
  return { first: Math.min(...found), last: Math.max(...found), undated };
}

export function buildYears(page) {
  const { state, words, number } = page;
  const years = yearsOf(page.ties);
  byId("years").hidden = !years;
  if (!years) return;
  const slider = byId("year");
  slider.min = years.first - 1; // the leftmost place is: all years
  slider.max = years.last;
  byId("undated-text").textContent = page.say("undated_n", { n: number(years.undated) });
  const show = () => {
    const isOne = state.from && state.from === state.to;
    slider.value = isOne ? state.from : slider.min;
    slider.setAttribute("aria-valuetext", isOne ? state.from : words.every_year);
    byId("year-text").textContent = isOne ? state.from : words.every_year;
  };
  slider.addEventListener("input", () => {
    const isAll = slider.value === slider.min;
    state.from = isAll ? "" : slider.value;
    state.to = state.from;
    byId("from").value = state.from;
    byId("to").value = state.to;
    page.update();
  });
  page.refreshYears = show;
}
