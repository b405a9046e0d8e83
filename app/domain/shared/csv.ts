const NEEDS_QUOTES = /[",\r\n]/;
/** What a spreadsheet may take for the beginning of a formula, the full-width signs too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would read as a formula gets an apostrophe before it: the texts are
 * written by people.
 */
export function csvRows(rows: readonly (readonly string[])[]): string {
  let text = "";
  for (const row of rows) text += `${csvCells(row)}\r\n`;
  return text;
}

/** Part of a row, for cells that come again and again. */
export const csvCells = (cells: readonly string[]): string => cells.map(csvCell).join(",");

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
