// Steps that can be taken back: the address of the page tells all that a step changes.
import { byId } from "../shared/elements.mjs";
import { comeBack } from "./marking.mjs";
import { addressOf } from "./address.mjs";

const MOST_STEPS = 100;

/** Note what the page shows now, if it differs from what was noted last. */
export function note(page) {
  const now = addressOf(page, true);
  const { past } = page;
  if (past.at(-1) === now) return;
  past.push(now);
  if (past.length > MOST_STEPS) past.shift();
  page.refreshUndo();
}

/** Go one step back; `apply(text)` brings the page to what an address says. */
function undo(page, apply) {
  const { state, past } = page;
  const isLast = state.before?.step === past.at(-1); // nothing else was done since the finding
  if ((isLast && comeBack(page)) || page.past.length < 2) return;
  page.past.pop();
  apply(page.past.pop());
}

/** The button works while there is a step, or something that stands out, to go back from. */
export function refreshUndo({ state, past }) {
  byId("undo").disabled = past.length < 2 && !(state.marked && state.before);
}

export function buildUndo(page, apply) {
  byId("undo").addEventListener("click", () => undo(page, apply));
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select");
    if (!isTyping && event.key === "Escape" && comeBack(page)) return;
    if (isTyping || event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    undo(page, apply);
  });
}
