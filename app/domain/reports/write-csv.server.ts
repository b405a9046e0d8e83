import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would read as a formula gets an apostrophe before it: the texts are
 * written by people.
 */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "windows" },
  );
