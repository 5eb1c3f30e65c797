// What a panel says of a thing: ties, facts, evidence; every name can be walked to.
const walked = [];

function walk(index) {
  return element("button", { type: "button", class: "walk", dir: "auto", onclick: () => { choose(index); byId("panel").focus({ preventScroll: true }); } }, nodes[index].short);
}

function evidence(places, open) {
  if (!places || !places.length) return null;
  const lines = places.map((place) => {
    const [source, where] = data.evidence[place];
    return element("div", { title: data.sources[source] || source }, source + (where ? ", " + where : ""));
  });
  if (lines.length <= 2 || open) return element("div", { class: "evidence" }, ...lines);
  return element("details", { class: "evidence" }, element("summary", {}, lines[0].textContent + " +" + (lines.length - 1)), ...lines.slice(1));
}

function tieParts(node) {
  const groups = new Map();
  for (const tie of node.ties) {
    if (!tieFits(tie)) continue;
    const heading = tie.from === node.index ? tie.reading : tie.inverse || tie.reading;
    (groups.get(heading) || groups.set(heading, []).get(heading)).push(tie);
  }
  return [...groups].flatMap(([heading, found]) => [
    element("h3", {}, heading + (found.length > 1 ? " (" + number(found.length) + ")" : "")),
    tieList(found, node.index),
  ]);
}

function tieList(found, from) {
  const list = element("ul", {}, ...found.slice(0, 12).map((tie) => tieItem(tie, from)));
  if (found.length > 12) {
    const more = element("button", { type: "button", class: "walk", onclick: () => list.replaceChildren(...found.map((tie) => tieItem(tie, from))) }, words.more + " (" + number(found.length - 12) + ")");
    list.append(element("li", {}, more));
  }
  return list;
}

function tieItem(tie, from) {
  const period = tie.since || tie.until ? (tie.since || "") + "–" + (tie.until || "") : "";
  const details = [tie.role, period, tie.note].filter(Boolean).join(", ");
  const names = from === null ? [walk(tie.from), " " + tie.reading + " ", walk(tie.to)] : [walk(tie.from === from ? tie.to : tie.from)];
  return element("li", {}, ...names, details ? element("div", { dir: "auto" }, details) : null, evidence(tie.evidence));
}

function factParts(node) {
  if (!node.facts) return [];
  const rows = node.facts.flatMap(([name, value, places]) => [
    element("dt", {}, name), element("dd", {}, element("span", { dir: "auto" }, clean(value, 2000)), evidence(places)),
  ]);
  return [element("h3", {}, words.facts), element("dl", {}, ...rows)];
}
