// Notes that the reader pins to nodes: in panel, picture and link, and in what is saved.
import { element } from "../shared/elements.mjs";
import { clean } from "../shared/text.mjs";

const LONGEST = 500; // letters: a note has to fit into an address
const LINE = 34; // letters of a note in the picture

/** The field for the note on a node. */
export function noteField(page, node) {
  const { state, words } = page;
  const field = element("textarea", { rows: "2", maxlength: String(LONGEST), id: "own-note" });
  field.value = state.notes.get(node.index) || "";
  field.addEventListener("change", () => {
    const text = clean(field.value.trim(), LONGEST);
    if (field.value.trim()) state.notes.set(node.index, text);
    else state.notes.delete(node.index);
    page.drawing.network.redraw();
    page.remember();
  });
  return element(
    "details",
    { class: "note", open: state.notes.has(node.index) },
    element("summary", {}, words.note_add),
    element("label", {}, words.note_label, field),
  );
}

/** What is written in the picture: [{ text, x, y }] above the nodes in pixels. */
export function noteTexts({ state, shown, nodes }, sheet) {
  return [...state.notes]
    .filter(([index]) => shown.set.has(index))
    .map(([index, text]) => {
      const { x, y, radius } = sheet.at(nodes[index]);
      return { text: clean(text, LINE), x, y: y - radius - 16 };
    });
}

/** Write the notes on paper of their own. */
export function writeNotes(context, notes, { ink, mark }) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { text, x, y } of notes) {
    const half = context.measureText(text).width / 2 + 6;
    context.fillStyle = mark;
    context.fillRect(x - half, y - 10, 2 * half, 20);
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.strokeRect(x - half, y - 10, 2 * half, 20);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }
}
