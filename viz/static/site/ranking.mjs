// Which things a typed text may mean, the best first.
import { fold } from "../shared/text.mjs";

/** The rows of the index file as things: [label, type, path, about, names, degree, topics]. */
export function thingsOf(index) {
  return index.map(([label, type, path, about, names, degree, topics = []]) => {
    const name = fold(label);
    const others = names.map(fold);
    const subjects = topics.map((place) => index[place][0]);
    const all = [name, ...others, fold(about), ...subjects.map(fold)].join(" ");
    return { label, type, path, about, names, degree, subjects, name, others, all };
  });
}

/** The words of a text as names are compared. */
export const wordsOf = (text) => fold(text).split(" ").filter(Boolean);

/** How well a thing fits: 0 the name itself … 4 a part of another name; -1 not at all. */
export function rankOf(thing, words) {
  const whole = words.join(" ");
  if (!words.every((word) => thing.all.includes(word))) return -1;
  if (thing.name === whole || thing.others.includes(whole)) return 0;
  if (thing.name.startsWith(whole)) return 1;
  if (words.every((word) => (" " + thing.name).includes(" " + word))) return 2;
  return words.every((word) => thing.name.includes(word)) ? 3 : 4;
}

/** The things of a type ("": of all) that a text fits, by fit, ties, name. */
export function search(things, text, type) {
  const words = wordsOf(text);
  if (!words.length) return [];
  return things
    .filter((thing) => !type || thing.type === type)
    .map((thing) => ({ thing, rank: rankOf(thing, words) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || inOrder(a.thing, b.thing))
    .map(({ thing }) => thing);
}

function inOrder(a, b) {
  if (a.degree !== b.degree) return b.degree - a.degree;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
