// What the parts of a page share. There is no other common ground: main.mjs of a bundle makes
// one `page` and hands it to the functions of the parts.
//
//   data      the values that Python wrote into the page (pagedata.py, page.py, map.py)
//   words, say, number, decimals   what it says in its language (text.mjs)
//   nodes, ties   the model, all that the page holds
//   state     what is asked for: filters, the chosen node, …
//   shown     what passes the filters: nodes, set (of their numbers), ties, neighbours
//   groups    the groups of boxes among the filters
//   walked    the nodes chosen before this one
//   tables    by name, those below the picture
//   choose(index, near), update(), tieFits(tie)   what every part may ask for; main.mjs says how
import { byId, messenger } from "./elements.mjs";
import { wording } from "./text.mjs";

/** The data block of the page. */
export function readData() {
  return JSON.parse(byId("data").textContent);
}

/** A page of `data`; `own` are the fields that differ from bundle to bundle. */
export function newPage(data, own) {
  const common = { data, walked: [], tables: {}, message: messenger() };
  return { ...common, ...wording(data), ...own };
}
