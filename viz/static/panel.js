// The panel of a view: the chosen node or line with its details.

/** Choose a node (null: none). Folded ones come out; `near` moves the picture to it. */
function choose(index, near = true) {
  if (index !== null && !shown.set.has(index)) reveal(index);
  if (state.chosen !== null && state.chosen !== index && index !== null) walked.push(state.chosen);
  state.chosen = index;
  network.selectNodes(index !== null && shown.set.has(index) ? [index] : []);
  if (index === null) byId("panel").replaceChildren(element("h2", {}, words.details), element("p", { class: "quiet" }, words.details_hint));
  else showNode(nodes[index]);
  if (index !== null && near) bringIntoSight(index);
  network.redraw();
  markChosen();
  writeAddress();
}

/** Show the details of the node in the middle without marking it in the picture. */
function introduce(index) {
  state.chosen = index;
  showNode(nodes[index]);
  markChosen();
}

function chooseLine(id) {
  const bundle = shown.bundles.get(id);
  if (!bundle) return;
  state.chosen = null;
  const list = element("ul", {}, ...bundle.ties.slice(0, 300).map((tie) => tieItem(tie, null)));
  byId("panel").replaceChildren(
    element("h2", {}, words.line),
    element("p", {}, walk(bundle.a), " – ", walk(bundle.b)),
    element("h3", {}, words.ties + " (" + number(bundle.weight) + ")"), list);
  markChosen();
}

function showNode(node) {
  const parts = [
    element("h2", {}, icon(node.type), element("span", { dir: "auto" }, clean(node.name, 5000))),
    element("p", { class: "quiet" }, [data.types[typeKey(node)], node.kind, node.group].filter(Boolean).join(" · ") + (pinned.has(node.index) ? " · " + words.pinned : "")),
    actions(node),
  ];
  parts.push(...tieParts(node), ...factParts(node));
  if (node.evidence) parts.push(element("h3", {}, words.mentioned), evidence(node.evidence, node.evidence.length < 8));
  byId("panel").replaceChildren(...parts.filter(Boolean));
  byId("panel").scrollTop = 0;
}

function actions(node) {
  const folded = node.children.filter(isFolded);
  const buttons = [];
  const button = (label, work) => buttons.push(element("button", { type: "button", onclick: work }, label));
  if (walked.length) button("← " + words.walk_back, () => { const last = walked.pop(); state.chosen = null; choose(last); });
  if (folded.length) button(say("open_n", { n: number(folded.length) }), () => openGroup(node.index));
  if (node.children.length > folded.length) button(words.close_group, () => closeGroup(node.index));
  button(words.only, () => showOnly(node.index));
  button(pinned.has(node.index) ? words.release : words.hold, () => { togglePin(node.index); showNode(node); });
  return element("div", { class: "actions" }, ...buttons);
}
