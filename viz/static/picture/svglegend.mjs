// What stands around the picture in an SVG: notes of the reader, legend, sources.
import { sourceLines } from "../shared/crediting.mjs";
import { counted, typeKey } from "../shared/graph.mjs";
import { lookOf, outline } from "../shared/signs.mjs";
import { clean, xml } from "../shared/text.mjs";
import { noteTexts } from "./notes.mjs";

export const LEGEND = 96; // pixels below the picture
const ROW = 18; // pixels from row to row of the legend

/** The reader's notes, on paper of their own. */
export function notes(page, sheet) {
  const { mark, ink } = page.drawing.theme;
  return noteTexts(page, sheet).map(({ text, x, y }) => {
    const wide = text.length * 6.6 + 12;
    const [left, top] = [x - wide / 2, y - 10].map((one) => one.toFixed(1));
    const box = `x="${left}" y="${top}" width="${wide.toFixed(1)}"`;
    return (
      `<rect ${box} height="20" fill="${mark}" stroke="${ink}"/>` +
      `<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}" text-anchor="middle">${xml(text)}</text>`
    );
  });
}

/** What signs and lines mean, in rows. */
export function legend(page, sheet) {
  const { data, shown, number, words } = page;
  const { theme, colours } = page.drawing;
  const types = counted(
    shown.nodes.map((node) => typeKey(data, node)),
    data.language,
  );
  const entries = types.map(([type, count]) => ({
    text: `${data.plurals[type]} (${number(count)})`,
    draw: (x, y) => {
      const { shape, colour } = lookOf(data, type);
      const fill = colours ? theme.paper : colour;
      const rim = `stroke="${theme.outline}" stroke-width=".15"`;
      const where = `translate(${x + 8} ${y}) scale(7)`;
      return `<path transform="${where}" d="${outline(shape)}" fill="${fill}" ${rim}/>`;
    },
  }));
  const sample = (dashes) => (x, y) =>
    `<path d="M${x} ${y}h16" stroke="${theme.line}" stroke-width="1.6"${dashes}/>`;
  entries.push({ text: words.solid, draw: sample("") });
  entries.push({ text: words.dashed, draw: sample(' stroke-dasharray="4 3"') });
  for (const [text, fill] of colours || [])
    entries.push({
      text,
      draw: (x, y) => `<circle cx="${x + 8}" cy="${y}" r="6" fill="${fill}"/>`,
    });
  return inRows(entries, sheet);
}

/** Entries side by side from the left, in as many rows as they take; what does not fit is left. */
function inRows(entries, { width, height }) {
  let [x, row] = [20, 0];
  const drawn = [];
  for (const { text, draw } of entries) {
    const wide = 40 + String(text).length * 6.6;
    if (x > 20 && x + wide > width) [x, row] = [20, row + 1];
    const y = height - LEGEND + 16 + row * ROW;
    if (row < 3)
      drawn.push(draw(x, y) + `<text x="${x + 20}" y="${y + 4}">${xml(clean(text, 60))}</text>`);
    x += wide;
  }
  return drawn.join("\n");
}

/** The sources, at the very bottom. */
export function credits(page, { height }) {
  const lines = sourceLines(page).slice(0, 2);
  return lines.map((text, row) => {
    const y = height - 8 - (lines.length - 1 - row) * 13;
    const { quiet } = page.drawing.theme;
    return `<text x="20" y="${y}" font-size="10" fill="${quiet}">${xml(text)}</text>`;
  });
}
