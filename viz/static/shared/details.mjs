// What a panel says of a thing: ties, facts, evidence; every name can be walked to.
import { button, byId, element } from "./elements.mjs";
import { grouped } from "./graph.mjs";
import { icon } from "./signs.mjs";
import { clean } from "./text.mjs";

const TIES_AT_ONCE = 12;

/** A name that leads to its node. */
export function walk(page, index) {
  const go = () => {
    page.choose(index);
    byId("panel").focus({ preventScroll: true });
  };
  return button(page.nodes[index].short, go, { class: "walk", dir: "auto" });
}

/** The node chosen before this one; it is none to come back to. */
export function walkBack(page) {
  const last = page.walked.pop();
  page.state.chosen = null;
  page.choose(last);
}

/** Places in sources, folded when they are many and `open` is not asked for. */
export function evidence({ data }, places, open) {
  if (!places || !places.length) return null;
  const lines = places.map((place) => {
    const [source, where, page] = data.evidence[place];
    const title = data.sources[source] || source;
    const text = source + (where ? ", " + where : "");
    return element("div", { title }, pageLink({ page }, text));
  });
  if (lines.length <= 2 || open) return element("div", { class: "evidence" }, ...lines);
  const summary = element("summary", {}, lines[0].textContent + " +" + (lines.length - 1));
  return element("details", { class: "evidence" }, summary, ...lines.slice(1));
}

/** The same as one line of text. */
export function evidenceText({ data }, places) {
  return (places || [])
    .map((place) => data.evidence[place].slice(0, 2).filter(Boolean).join(", "))
    .join("; ");
}

/** A heading for each reading of the ties of a node, with the ties below it. */
export function tieParts(page, node) {
  const isOut = (tie) => tie.from === node.index;
  const found = node.ties.filter((tie) => page.tieFits(tie));
  const readings = grouped(found, (tie) => (isOut(tie) ? tie.reading : tie.inverse || tie.reading));
  return [...readings].flatMap(([reading, ties]) => [
    element("h3", {}, reading + (ties.length > 1 ? " (" + page.number(ties.length) + ")" : "")),
    tieList(page, ties, node.index),
  ]);
}

function tieList(page, ties, from) {
  const items = (some) => some.map((tie) => tieItem(page, tie, from));
  const list = element("ul", {}, ...items(ties.slice(0, TIES_AT_ONCE)));
  const left = ties.length - TIES_AT_ONCE;
  if (left > 0) {
    const text = page.words.more + " (" + page.number(left) + ")";
    const more = button(text, () => list.replaceChildren(...items(ties)), { class: "walk" });
    list.append(element("li", {}, more));
  }
  return list;
}

/** When a tie is stated to hold: "2021", "2015–2021", "seit 2020", "bis 2022", "". */
function periodOf({ words }, { since, until }) {
  if (since && until) return since === until ? since : since + "–" + until;
  if (since) return words.since + " " + since;
  return until ? words.until + " " + until : "";
}

/** A tie as seen `from` one of its ends, or from neither (null). */
export function tieItem(page, tie, from) {
  const period = periodOf(page, tie);
  const isOurs = tie.code.startsWith("bridge-"); // the words of the page; other roles are quoted
  const quote = (text) => (text && !isOurs ? page.say("quoted", { text }) : text);
  const details = [quote(tie.role), period, quote(tie.note)].filter(Boolean).join(", ");
  const names =
    from === null
      ? [walk(page, tie.from), " " + tie.reading + " ", walk(page, tie.to)]
      : [walk(page, tie.from === from ? tie.to : tie.from)];
  const more = details ? element("div", { dir: "auto" }, details) : null;
  return element("li", {}, ...names, more, evidence(page, tie.evidence));
}

/** What sources say of a node itself. */
export function factParts(page, node) {
  if (!node.facts) return [];
  const rows = node.facts.flatMap(([name, value, places]) => {
    const text = element("span", { dir: "auto" }, clean(value, 2000));
    return [element("dt", {}, name), element("dd", {}, text, evidence(page, places))];
  });
  return [element("h3", {}, page.words.facts), element("dl", {}, ...rows)];
}

/** The passages that name a node. */
export function mentionParts(page, node) {
  if (!node.evidence) return [];
  const heading = element("h3", {}, page.words.mentioned);
  return [heading, evidence(page, node.evidence, node.evidence.length < 8)];
}

/** On a site a name leads to the page of its thing, out of the frame that holds the picture. */
function pageLink({ page }, name) {
  return page ? element("a", { href: page, target: "_top" }, name) : name;
}

/** Fill the panel: the name of a node, a line on what it is, and parts (null: left out). */
export function fillPanel({ data }, node, line, parts) {
  const name = element("span", { dir: "auto" }, clean(node.name, 5000));
  const head = [
    element("h2", {}, icon(data, node.type), pageLink(node, name)),
    element("p", { class: "quiet" }, line),
  ];
  byId("panel").replaceChildren(...head, ...parts.filter(Boolean));
  byId("panel").scrollTop = 0;
}

/** What the panel says when nothing is chosen. */
export function emptyPanel({ words }, hint) {
  const quiet = element("p", { class: "quiet" }, hint);
  byId("panel").replaceChildren(element("h2", {}, words.details), quiet);
}
