// What the script says: the file of the site that holds it begins with all words.

/** The words of the language of a page, and whether it is German. */
export function languageOf(root, all) {
  const isGerman = root.lang === "de";
  return { isGerman, words: all[root.lang] || Object.values(all)[0] };
}
