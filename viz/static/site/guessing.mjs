// What a text may mean that fits nothing: slips of the pen, and one word too many.
import { search, wordsOf } from "./ranking.mjs";

const MOST = 12;
const FEW = 6; // things that fit some of the words, for each choice of words
const SHORT = 4; // letters of a word that must fit as it is

/** What can guess about some things; their words are gathered when it is first needed. */
export function guesserOf(things) {
  let known = null;
  return (text, type) => {
    known ||= things.map((thing) => ({ thing, own: wordsAndPairs(thing.all) }));
    return guesses(type ? known.filter(({ thing }) => thing.type === type) : known, wordsOf(text));
  };
}

/** Things spelt alike, or, without one, things that fit some of the words; the best first. */
function guesses(known, words) {
  const alike = spelt(known, words);
  return alike.length ? { things: alike, isPart: false } : withFewer(known, words);
}

/** The words of a name, and each two of them written together. */
function wordsAndPairs(text) {
  const words = text.split(" ");
  return new Set([...words, ...words.slice(1).map((word, place) => words[place] + word)]);
}

/** Things each of whose wanted words is a word of theirs but for slips. */
function spelt(known, words) {
  const near = words.map((word) => nearWords(known, word));
  if (near.some((found) => !found.size)) return [];
  const scored = [];
  for (const { thing, own } of known) {
    const cost = near.reduce((sum, found) => sum + cheapest(found, own), 0);
    if (Number.isFinite(cost)) scored.push({ thing, cost: cost + distance(thing, near) });
  }
  scored.sort((a, b) => a.cost - b.cost || b.thing.degree - a.thing.degree);
  return scored.slice(0, MOST).map(({ thing }) => thing);
}

/** How far the name itself is from what is wanted: words beside it, or none of them in it. */
function distance(thing, near) {
  const name = wordsAndPairs(thing.name);
  const inName = near.filter((found) => Number.isFinite(cheapest(found, name))).length;
  return (near.length - inName) / 2 + thing.name.split(" ").length / 20;
}

function cheapest(found, own) {
  let least = Infinity;
  for (const [word, cost] of found) if (cost < least && own.has(word)) least = cost;
  return least;
}

/** Words of things that are within the slips a word of its length allows: word -> slips. */
function nearWords(known, word) {
  const allowed = word.length < SHORT ? 0 : word.length < 8 ? 1 : 2;
  const found = new Map();
  for (const { own } of known)
    for (const other of own) {
      if (found.has(other)) continue;
      const cost = costOf(word, other, allowed);
      if (cost <= allowed) found.set(other, cost);
    }
  return found;
}

/** The slips between a word and another, or between it and the beginning of a longer one. */
function costOf(word, other, allowed) {
  const whole = slips(word, other, allowed);
  if (whole <= allowed || word.length < SHORT || other.length <= word.length) return whole;
  if (other.includes(word)) return 0.5;
  return slips(word, other.slice(0, word.length), allowed - 1) < allowed ? allowed : allowed + 1;
}

/** What fits some of the words: one is left out, each in turn, then two, until something fits. */
function withFewer(known, words) {
  const things = known.map(({ thing }) => thing);
  for (let left = 1; left < words.length; left++) {
    const found = new Set();
    for (const without of combinations(words, left)) {
      const kept = words.filter((word) => !without.includes(word));
      const exact = search(things, kept.join(" "), "");
      for (const thing of (exact.length ? exact : spelt(known, kept)).slice(0, FEW))
        found.add(thing);
    }
    if (found.size) return { things: [...found], isPart: true };
  }
  return { things: [], isPart: false };
}

/** All choices of `count` words, the shortest words first: they say least. */
function combinations(words, count) {
  const order = [...words].sort((a, b) => a.length - b.length);
  if (count === 1) return order.map((word) => [word]);
  return order.flatMap((word, place) =>
    combinations(order.slice(place + 1), count - 1).map((rest) => [word, ...rest]),
  );
}

/** Letters that differ (left out, added, changed, two swapped), counted up to `most` + 1. */
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}
