/**
 * Reads the first sheet of an Excel workbook (.xlsx) from outside: the saved results of formulas, days by their format, numbers
 * as written. A hostile file is stopped by limits that it cannot move (docs/decisions/016).
 */
import { ok, refuse, type Refusal, type Result } from "~/domain/shared/result";
import { isProgramPart, mediaTypeOf } from "../file-type";
import type { XmlNode } from "../xml/walk-xml";
import { zipDirectory } from "../zip/zip-directory";
import { ZipParts, ZipStop } from "../zip/zip-parts";
import { readDay, readNumber, type CellValue, type DayCount } from "./cell-value";
import {
  eachElement,
  partOf,
  readDayStyles,
  readSharedTexts,
  readWorkbookPart,
  textOf,
} from "./workbook-parts";

/** A cell with something in it. `at` is its name, "F12"; `column` counts from 0. */
export type Cell = CellValue & { readonly at: string; readonly column: number };

const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 100;

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whether the bytes begin as an Excel file of any age, or another zip: then the refusal says what is wrong with it. */
export function looksLikeSpreadsheet(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return start.startsWith("PK") || start.startsWith(OLE);
}

const OLE = "\u00d0\u00cf\u0011\u00e0";

/**
 * The rows that have something, in order. Refuses with `spreadsheet.password`, `.macros`, `.old` (.xls), `.other` (no
 * Excel workbook), `.damaged` or `.tooLarge`.
 */
export function readSpreadsheet(bytes: Uint8Array): Result<readonly (readonly Cell[])[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const not = notReadable(file);
  if (not) return not;
  try {
    return ok(rowsOf(new ZipParts(file, MOST_UNPACKED)));
  } catch (error) {
    if (error instanceof ZipStop) return stopped[error.reason];
    throw error;
  }
}

const stopped: Readonly<Record<ZipStop["reason"], Refusal>> = {
  damaged: refuse("spreadsheet.damaged"),
  password: refuse("spreadsheet.password"),
  tooLarge: refuse("spreadsheet.tooLarge"),
};

function notReadable(file: Buffer): Refusal | null {
  if (file.subarray(0, 4).toString("latin1") === OLE) {
    const isLocked = file.includes(Buffer.from("EncryptedPackage", "utf16le"));
    return refuse(isLocked ? "spreadsheet.password" : "spreadsheet.old");
  }
  if (mediaTypeOf(file) === excel) return null;
  const names = zipDirectory(file)?.map(({ name }) => name);
  if (!names) return refuse("spreadsheet.damaged");
  return refuse(names.some(isProgramPart) ? "spreadsheet.macros" : "spreadsheet.other");
}

type Sheet = {
  readonly texts: readonly string[];
  readonly showsDay: readonly boolean[];
  readonly dayCount: DayCount;
};

function rowsOf(parts: ZipParts): (readonly Cell[])[] {
  const { sheet, dayCount } = readWorkbookPart(parts);
  const about = { texts: readSharedTexts(parts), showsDay: readDayStyles(parts), dayCount };
  const rows: Cell[][] = [];
  let number = 0;
  eachElement(partOf(parts, sheet), ["row"], ({ attributes, children }) => {
    number = Number(attributes["r"] ?? number + 1);
    const cells = cellsOf(children, number, about);
    if (cells.length === 0) return;
    if (rows.length === MOST_ROWS) throw new ZipStop("tooLarge");
    rows.push(cells);
  });
  return rows;
}

/** Cells far to the right are no columns of an extract, and are passed over. */
function cellsOf(nodes: readonly XmlNode[], row: number, sheet: Sheet): Cell[] {
  let column = -1;
  return nodes.flatMap((node): Cell[] => {
    column = columnOf(node.attributes["r"]) ?? column + 1;
    if (column >= MOST_COLUMNS) return [];
    const value = valueOf(node, sheet);
    return value && value.text !== "" ? [{ ...value, column, at: `${letters(column)}${row}` }] : [];
  });
}

/** "A" is 0 and "AB" 27; null without a name, or with one that no sheet has. */
function columnOf(name: string | undefined): number | null {
  const [, said] = /^([A-Z]{1,3})\d{1,7}$/.exec(name ?? "") ?? [];
  if (said === undefined) return null;
  return Array.from(said).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

function valueOf({ attributes, children }: XmlNode, sheet: Sheet): CellValue | null {
  const child = (name: string) => children.find((one) => one.name === name);
  const said = child("v")?.text;
  const inline = child("is");
  if (inline) return { kind: "text", text: textOf(inline).trim() };
  if (said === undefined) return child("f") ? { kind: "fault", text: "=" } : null;
  switch (attributes["t"] ?? "n") {
    case "s":
      return { kind: "text", text: (sheet.texts[Number(said)] ?? "").trim() };
    case "e":
      return { kind: "fault", text: said };
    case "d":
      return { kind: "date", text: said.slice(0, 10) };
    case "n":
      return numberOf(said, attributes["s"], sheet);
    default:
      return { kind: "text", text: said };
  }
}

function numberOf(said: string, style: string | undefined, sheet: Sheet): CellValue {
  const number = readNumber(said);
  if (number === null) return { kind: "fault", text: said };
  const day = sheet.showsDay[Number(style ?? "0")] ? readDay(number, sheet.dayCount) : null;
  return day ? { kind: "date", text: day } : { kind: "number", text: number };
}
