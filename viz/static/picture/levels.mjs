// The levels of a picture (Kreise, Länder …), and whether one sees it as a picture or a matrix.
import { button, byId } from "../shared/elements.mjs";
import { typeKey } from "../shared/graph.mjs";
import { fit } from "./camera.mjs";
import { drawMatrix } from "./matrix.mjs";
import { layNodes } from "./model.mjs";

/** The buttons above the picture; without levels and matrix there are none. */
export function buildLevels(page) {
  const { data, words, state } = page;
  page.showLevel = (number) => showLevel(page, number);
  const levels = (data.layers || []).map(({ name }, number) =>
    button(name, () => showLevel(page, number), { "data-level": number }),
  );
  if (levels.length > 1) byId("levels").append(...levels);
  if (data.matrix)
    byId("ways").append(
      button(words.as_picture, () => showMatrix(page, false), { "data-matrix": 0 }),
      button(words.as_matrix, () => showMatrix(page, true), { "data-matrix": 1 }),
    );
  if (data.matrix === "shared") byId("relations").open = innerWidth > 720; // how it counts
  byId("levels").hidden = levels.length < 2;
  byId("ways").hidden = !data.matrix;
  state.isMatrix = state.isMatrix && Boolean(data.matrix);
}

/** Bring the buttons, and the matrix if it is seen, in line with the state. */
export function refreshLevels(page) {
  const { state } = page;
  for (const one of document.querySelectorAll("[data-level]"))
    one.setAttribute("aria-pressed", String(Number(one.dataset.level) === state.layer));
  for (const one of document.querySelectorAll("[data-matrix]"))
    one.setAttribute("aria-pressed", String(one.dataset.matrix === (state.isMatrix ? "1" : "0")));
  countTypes(page);
  byId("matrix").hidden = !state.isMatrix;
  if (state.isMatrix) drawMatrix(page);
}

/** The legend counts what the level has, folded things too, whatever the filters hide. */
function countTypes({ data, nodes, number }) {
  if ((data.layers || []).length < 2) return;
  const here = nodes.filter((node) => !node.away && !node.isElsewhere);
  for (const input of document.querySelectorAll("#types input")) {
    const count = here.filter((node) => typeKey(data, node) === input.value).length;
    const row = input.closest("label");
    row.hidden = !count;
    row.lastElementChild.textContent = number(count);
  }
}

function showLevel(page, number) {
  const { state, drawing } = page;
  Object.assign(state, { layer: number, only: null, marked: null, chosen: null });
  state.revealed = new Set();
  drawing.moved.clear();
  layNodes(page, number);
  page.update();
  page.choose(null);
  fit(page, null, false);
}

function showMatrix(page, isMatrix) {
  page.state.isMatrix = isMatrix;
  page.update();
}
