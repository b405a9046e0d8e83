/** An Excel sheet as cells of text, as they would be pasted; what would not be the same amount as in Excel is refused. */
import { readSpreadsheet, type Cell } from "../../gateways/spreadsheet/read-spreadsheet";
import { ok, refuse, type Result } from "../shared/result";
import type { Cells } from "./cells";
import { columnsOf, isSum } from "./read-rows";

const MOST_NAMED = 5;

/**
 * Amounts are whole öre: a number with more decimals, an error and a formula without a saved result are refused with
 * `claim.extractCells` { cells }, which names them. Columns that nobody reads may hold anything.
 */
export function cellsOfSheet(bytes: Uint8Array): Result<Cells> {
  const sheet = readSpreadsheet(bytes);
  if (!sheet.ok) return sheet;
  const cells = sheet.value.map(written);
  const { columns, from } = columnsOf(cells);
  const faults = sheet.value.slice(from).flatMap((row, at) => {
    if (isSum(cells[from + at] ?? [])) return [];
    return row.filter((cell) => {
      const head = columns[cell.column];
      return head !== undefined && (cell.kind === "fault" || (isAmount(head) && !isOre(cell)));
    });
  });
  return faults.length > 0 ? refuse("claim.extractCells", { cells: namesOf(faults) }) : ok(cells);
}

const isAmount = (head: string): boolean => ["amount", "debit", "credit"].includes(head);

const isOre = ({ kind, text }: Cell): boolean => kind !== "number" || !/\.\d{3}/.test(text);

/** "F12 (33,3333333333333), F14 (#REF!)". */
function namesOf(faults: readonly Cell[]): string {
  const named = faults.slice(0, MOST_NAMED).map((cell) => `${cell.at} (${shown(cell)})`);
  return named.join(", ") + (faults.length > MOST_NAMED ? " …" : "");
}

const shown = ({ kind, text }: Cell): string => (kind === "number" ? text.replace(".", ",") : text);

function written(row: readonly Cell[]): string[] {
  const width = Math.max(0, ...row.map(({ column }) => column + 1));
  const texts = Array.from({ length: width }, () => "");
  for (const cell of row) texts[cell.column] = shown(cell);
  return texts;
}
