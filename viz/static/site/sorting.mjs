// Tables that sort by a click on the head of a column.
import { make } from "./make.mjs";

const NOTHING = -1; // sorts last when the largest come first

/** The number in the text of a cell as the page's language writes it. */
export function numberIn(text, isGerman) {
  const plain = isGerman ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
  return plain === "" || plain === "–" ? NOTHING : parseFloat(plain);
}

/** Compare two keyed rows; empty texts come last whatever the direction. */
export function comparer(isNumber, isRising) {
  const { compare } = new Intl.Collator("de", { numeric: true });
  const way = isRising ? 1 : -1;
  return ([a], [b]) => {
    if (isNumber) return (a - b) * way;
    if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
    return compare(a, b) * way;
  };
}

/** Make the heads of a table buttons that sort it. */
export function addSorting(table, { words, isGerman }) {
  for (const [place, heading] of [...table.tHead.rows[0].cells].entries()) {
    const name = heading.textContent;
    const title = words.sort.replace("{name}", name);
    const button = make("button", { type: "button", textContent: name, title });
    button.addEventListener("click", () => sortBy(table, place, heading, isGerman));
    heading.replaceChildren(button);
  }
}

function sortBy(table, place, heading, isGerman) {
  const isNumber = heading.classList.contains("number");
  const before = heading.getAttribute("aria-sort");
  const isRising = before ? before === "descending" : !isNumber; // the largest first
  const [body] = table.tBodies;
  const keyed = [...body.rows].map((row) => {
    const text = row.cells[place].textContent.trim();
    return [isNumber ? numberIn(text, isGerman) : text, row];
  });
  keyed.sort(comparer(isNumber, isRising));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
  body.append(...keyed.map(([, row]) => row));
}
