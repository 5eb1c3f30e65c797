// Which names come first: of two that would cover one another only one is written.
import { isPointedAt } from "./drawing.mjs";

/** The nodes whose names the findings speak of. */
function namedInFindings({ data, nodes, drawing }) {
  if (!drawing.named) {
    const isNamed = (text) => (index) => text.includes(nodes[index].name);
    const found = (data.messages || []).flatMap((one) => one.nodes.filter(isNamed(one.text)));
    drawing.named = new Set(found);
  }
  return drawing.named;
}

/** The nodes that are not faded, those whose names matter most first. */
export function labelOrder(page) {
  const { shown, drawing, state, data } = page;
  const { lit, radii } = drawing;
  const named = namedInFindings(page);
  const rank = ({ index }) => {
    if (index === state.chosen) return 4;
    if (isPointedAt(page, index)) return 3;
    if ((lit && lit.set.has(index)) || state.marked?.has(index)) return 2;
    return data.focus.includes(index) || named.has(index) ? 1 : 0;
  };
  const size = (node) => radii.get(node.index) || 0;
  return shown.nodes
    .filter((node) => !lit || lit.set.has(node.index))
    .sort((a, b) => rank(b) - rank(a) || size(b) - size(a) || a.index - b.index);
}
