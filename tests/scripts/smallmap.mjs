// A small map for the tests.
import { fitting, modelOf, openState } from "../../viz/static/map/model.mjs";
import { wording } from "../../viz/static/shared/text.mjs";
import { smallData } from "./small.mjs";

/** Two Kreise in two Länder; of the small data only A (in the first) and C have a place. */
export function mapPage() {
  const area = { population: 1000, facts: [] };
  const data = {
    ...smallData(),
    words: { state: "Land", none_here: "keine", some_here: "mindestens eines" },
    spots: { 0: [10, 20, "district", "Köln", true], 2: [40, 20, "own", "Bonn", false] },
    areas: [
      {
        ...area,
        code: "05315",
        name: "Köln",
        state: "Nordrhein-Westfalen",
        things: [0],
        around: [],
      },
      {
        ...area,
        code: "03241",
        name: "Region Hannover",
        state: "Niedersachsen",
        things: [],
        around: [0],
      },
    ],
    figures: {
      networks: { values: [1, 0], from: [1] },
      rate: { values: [1.25, 0], from: [1.25] },
      institutions: { values: [12, 3], from: [1, 3, 6] },
      projects: { values: [0, 0], from: [] },
      gap: { values: [1, 0], from: [1] },
    },
    view: [0, 0, 1000, 2000],
  };
  const page = { data, ...wording(data), ...modelOf(data), groups: ["type", "kind", "source"] };
  Object.assign(page, { state: openState(data), spread: new Map() });
  page.shown = fitting(page);
  return page;
}
