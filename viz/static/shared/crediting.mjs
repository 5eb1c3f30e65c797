// The line below a picture that is handed over: where it comes from.
import { clean } from "./text.mjs";

const LONGEST = 110; // letters of a line

/** The sources of the page as lines of text. */
export function sourceLines(page) {
  const titles = Object.values(page.data.sources).map((title) => clean(title, 80));
  const text = page.say("source_line", { sources: titles.join("; ") });
  const lines = [""];
  for (const word of text.split(" ")) {
    if ((lines.at(-1) + word).length > LONGEST) lines.push("");
    lines[lines.length - 1] += (lines.at(-1) ? " " : "") + word;
  }
  return lines;
}
