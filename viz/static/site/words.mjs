// What the tools of a table say: the page carries it, in its language.

/** The words in the root element of a page, and whether they are German. */
export function languageOf(root) {
  return { isGerman: root.lang === "de", words: JSON.parse(root.dataset.words) };
}
