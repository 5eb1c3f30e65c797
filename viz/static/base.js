// What all parts of the page share: the data, words, elements, messages.
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const byId = (id) => document.getElementById(id);

/** A sentence with its {blanks} filled in. */
function say(name, values) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

function number(value) {
  return value.toLocaleString(data.language);
}

/** An element; children are elements or text, never HTML. */
function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** A name a page can hold: without control signs and marks that turn the writing round. */
function clean(name, length) {
  const text = String(name).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
  const signs = Array.from(text);
  return signs.length > length ? signs.slice(0, length - 1).join("") + "…" : text || "–";
}

/** A name as it is compared: no marks, umlauts as their vowel however they were written. */
function fold(text) {
  return text.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
    .replace(/([aou])e/g, "$1").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

let messageTimer = 0;
function message(text) {
  byId("message").textContent = text;
  clearTimeout(messageTimer);
  messageTimer = setTimeout(() => { byId("message").textContent = ""; }, 5000);
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}
