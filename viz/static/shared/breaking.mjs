// Texts in lines that fit. `fits(line)` and `isTooLong(word)` say what a place can hold.

/** A word in pieces that fit, with hyphens; a word that is not too long stays whole. */
function pieces(word, fits, isTooLong) {
  if (!isTooLong(word)) return [word];
  let end = Math.max(5, word.length - 4);
  while (end > 4 && !fits(word.slice(0, end) + "-")) end--;
  const first = word.slice(0, end);
  const rest = pieces(word.slice(end), fits, isTooLong);
  return [first.endsWith("-") ? first : first + "-", ...rest];
}

/** A text in lines that fit. */
export function inLines(text, fits, isTooLong) {
  const found = [""];
  for (const word of text.split(/ +/).flatMap((one) => pieces(one, fits, isTooLong))) {
    const last = found.at(-1);
    const longer = last ? last + " " + word : word;
    if (!last || (!last.endsWith("-") && fits(longer))) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** A name in at most `most` lines. */
export function nameLines(name, most) {
  const fits = (line) => line.length <= 24;
  const isTooLong = (word) => word.length > 34;
  const found = inLines(name, fits, isTooLong);
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), found[most - 1].slice(0, 23) + "…"];
}

/** A title in up to three lines with what it always ends in; `fits` says what a line holds. */
export function titleLines(text, tail, fits) {
  const found = inLines(text, fits, (word) => !fits(word));
  if (found.length < 3 && !fits(found.at(-1) + tail)) return [...found, tail.slice(3)];
  let last = found[2] || found.at(-1);
  let end = found.length > 3 ? "…" : "";
  while (last.length > 4 && !fits(last + end + tail))
    [last, end] = [last.slice(0, -1).trimEnd(), "…"];
  return [...found.slice(0, Math.min(found.length, 3) - 1), last + end + tail];
}
