// Tables as CSV that spreadsheets of the page's language open as they are.

/** A cell that a spreadsheet takes as text: quoted where needed, and no cell starts a formula. */
export function csvCell(value) {
  const text = String(value);
  const isNumber = /^[+-]?\d+([.,]\d+)?%?$/.test(text);
  const harmless = /^[=+\-@\t\r]/.test(text) && !isNumber ? "'" + text : text;
  return /[",;\r\n]/.test(harmless) ? '"' + harmless.replace(/"/g, '""') + '"' : harmless;
}

/** A file with a mark of its encoding, a line of heads, and lines that end as RFC 4180 says. */
export function csvText(heads, rows, { language = "en", words = {} } = {}) {
  const isGerman = language === "de"; // Excel there wants semicolons and decimal commas
  const cell = (value) =>
    typeof value === "number" && isGerman ? String(value).replace(".", ",") : csvCell(value);
  const said = heads.map((head) => words["csv_" + head] || words[head] || head);
  const lines = [said, ...rows].map((row) => row.map(cell).join(isGerman ? ";" : ","));
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}
