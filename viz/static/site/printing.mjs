// A button that prints the page, where a page is made for that.
import { make } from "./make.mjs";

/** Put the button into the place that asks for one. */
export function addPrinting(place, { words }) {
  if (!place) return;
  const button = make("button", { type: "button", textContent: words.print });
  button.addEventListener("click", () => print());
  place.append(button);
}
