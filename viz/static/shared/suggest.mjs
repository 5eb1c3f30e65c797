// Which nodes a typed text may mean, the best first.
import { fold } from "./text.mjs";

const NOT_AT_ALL = 9;

/** How well a folded name fits: 0 the name itself … 4 all words somewhere in it; 9 not at all. */
export function rankOf(name, wanted) {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(" " + wanted)) return 2;
  if (name.includes(wanted)) return 3;
  return wanted.split(" ").every((word) => name.includes(word)) ? 4 : NOT_AT_ALL;
}

/** The numbers of nodes whose names fit, by fit, by how many they are joined to, by order. */
export function suggestions(nodes, text) {
  const wanted = fold(text);
  if (!wanted) return [];
  return nodes
    .filter((node) => node.type !== "Group")
    .map((node) => [rankOf(node.folded, wanted), -node.total, node.index])
    .filter(([rank]) => rank < NOT_AT_ALL)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(([, , index]) => index);
}
