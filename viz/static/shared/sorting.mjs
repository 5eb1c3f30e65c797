// Rows in the order of a column.

/**
 * A sorted copy of `rows`: numbers by size, texts as the language has it with numbers in them by
 * size; `down` turns the order round. `valueOf` null leaves them as they are.
 */
export function sortedRows(rows, valueOf, down, language) {
  if (valueOf === null) return rows.slice();
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row) => [valueOf(row), row]);
  keyed.sort(([a], [b]) => (typeof a === "number" ? a - b : compare(a, b)));
  if (down) keyed.reverse();
  return keyed.map(([, row]) => row);
}
