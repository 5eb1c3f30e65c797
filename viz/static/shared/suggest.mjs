// Which nodes a typed text may mean, the best first.
import { fold } from "./text.mjs";

const NOT_AT_ALL = 9;

/** How well a folded name fits: 0 the name itself … 4 all words somewhere in it; 9 not at all. */
export function rankOf(name, wanted) {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(" " + wanted)) return 2;
  if (name.includes(wanted)) return 3;
  return wanted.split(" ").every((word) => name.includes(word)) ? 4 : NOT_AT_ALL;
}

/** How many letters all wanted words are off from words of a name: 1 a word or 2; 9 is too far. */
function slipOf(name, wanted) {
  const words = name.split(" ");
  let most = 0;
  for (const word of wanted.split(" ")) {
    const far = Math.min(...words.map((one) => distance(one, word)));
    if (far > (word.length > 7 ? 2 : 1) || word.length < 4) return NOT_AT_ALL;
    most = Math.max(most, far);
  }
  return most;
}

/** How many letters have to be changed, added or left out (Levenshtein 1966). */
function distance(one, other) {
  if (Math.abs(one.length - other.length) > 2) return NOT_AT_ALL;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, wanted] of [...other].entries())
      next.push(
        Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (letter === wanted ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1);
}

/** The numbers of nodes whose names fit, by fit, by how many they are joined to, by order. */
export function suggestions(nodes, text) {
  const wanted = fold(text);
  if (!wanted) return [];
  const found = fitting(nodes, (name) => rankOf(name, wanted));
  return found.length ? found : fitting(nodes, (name) => slipOf(name, wanted));
}

/** The numbers of nodes whose folded names have a rank, the best first. */
function fitting(nodes, rank) {
  return nodes
    .filter((node) => node.type !== "Group")
    .map((node) => [rank(node.folded), -node.total, node.index])
    .filter(([fit]) => fit < NOT_AT_ALL)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(([, , index]) => index);
}
