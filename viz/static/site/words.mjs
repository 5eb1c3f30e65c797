// What the tools of a table say.

const GERMAN = {
  filter: "Filter",
  hint: "Teil eines Namens …",
  all: "alle",
  shown: "{n} von {total} gezeigt",
  sort: "Nach {name} ordnen",
};
const ENGLISH = {
  filter: "Filter",
  hint: "Part of a name …",
  all: "all",
  shown: "{n} of {total} shown",
  sort: "Sort by {name}",
};

/** The words of a page in the language of its root element, and whether that is German. */
export function languageOf(root) {
  const isGerman = root.lang === "de";
  return { isGerman, words: isGerman ? GERMAN : ENGLISH };
}
