// What is decided on the page, and the file that says so. No part of it needs a browser.

/** An empty record of decisions: key -> what somebody said. */
export function noDecisions() {
  return new Map();
}

/** Say something about an entry; the same verdict again takes it back. */
export function decide(decisions, entry, verdict) {
  const own = decisions.get(entry.key) || {};
  if (own.verdict === verdict) {
    const { verdict: gone, ...rest } = own;
    if (gone && Object.keys(rest).length) decisions.set(entry.key, rest);
    else decisions.delete(entry.key);
    return;
  }
  decisions.set(entry.key, { ...own, verdict });
}

/** Correct a field of an entry; the value it had takes the correction back. */
export function correct(decisions, entry, field, value) {
  const own = { ...decisions.get(entry.key) };
  if (value.trim() === (entry[field] || "")) delete own[field];
  else own[field] = value.trim();
  if (Object.keys(own).length) decisions.set(entry.key, own);
  else decisions.delete(entry.key);
}

/** Keys of all that an acceptance accepts with it: the two things of a tie. */
export function takenAlong(decisions, entries) {
  const accepted = entries.filter((entry) => decisions.get(entry.key)?.verdict === "accept");
  const ends = accepted.flatMap((entry) => entry.ends);
  return new Set(ends.filter((end) => !decisions.get(end)?.verdict));
}

/** Whether a tie can no longer be accepted: one of its things is rejected. */
export function isBarred(decisions, entry) {
  return entry.ends.some((end) => decisions.get(end)?.verdict === "reject");
}

/** Whether an entry holds all words that somebody searches. */
export function fits(entry, text) {
  const whole = [entry.name, entry.to, entry.relationLabel, entry.document]
    .concat(entry.quote.map((part) => part[0]))
    .join(" ")
    .toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/** How many entries have a verdict. */
export function decidedCount(decisions) {
  return [...decisions.values()].filter((own) => own.verdict).length;
}

/** The text of the file of decisions, in the order of the entries. */
export function fileOf(decisions, entries) {
  const found = entries
    .filter((entry) => decisions.get(entry.key)?.verdict)
    .map((entry) => ({ document: entry.document, key: entry.key, ...decisions.get(entry.key) }));
  return JSON.stringify({ kgraph: "decisions", decisions: found }, null, 1) + "\n";
}
