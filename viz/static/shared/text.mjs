// Names and texts as pages hold, compare and write them.

/** A name a page can hold: without control signs and marks that turn the writing round. */
export function clean(name, length) {
  const turning = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
  const text = String(name).replace(turning, " ").trim();
  const signs = Array.from(text);
  return signs.length > length ? signs.slice(0, length - 1).join("") + "…" : text || "–";
}

/** A name as it is compared: no marks, umlauts as their vowel however they were written. */
export function fold(text) {
  return text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([aou])e/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A text as XML holds it: forbidden signs are left out, those it uses are written as numbers. */
export function xml(text) {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
  return String(text)
    .replace(forbidden, "")
    .replace(/[<>&"']/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
}

/** Words with their values: `{n}` is a value, `{n:1 line|# lines}` chooses by it. */
function filled(text, values, language) {
  const write = (value) => (typeof value === "number" ? value.toLocaleString(language) : value);
  return text.replace(/\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g, (_, key, one, many) => {
    if (many === undefined) return write(values[key]);
    return (values[key] === 1 ? one : many).replace("#", write(values[key]));
  });
}

/** What a page says in its language: its words, sentences with {blanks}, and numbers. */
export function wording({ words, language }) {
  return {
    words,
    say: (name, values) => filled(words[name], values, language),
    number: (value) => value.toLocaleString(language),
    decimals: (value, digits) => value.toLocaleString(language, { maximumFractionDigits: digits }),
  };
}
