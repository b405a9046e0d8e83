/** What stands in a cell, as text that nothing has rounded away from what Excel shows. */
import { Decimal } from "decimal.js";
import { addDays, type PlainDate } from "~/domain/shared/dates";

export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  /** A decimal with a point. */
  | { readonly kind: "number"; readonly text: string }
  /** "2027-09-30". */
  | { readonly kind: "date"; readonly text: string }
  /** An error such as #REF!, or a formula without a saved result. */
  | { readonly kind: "fault"; readonly text: string };

/** Excel counts with fifteen figures and shows no more; what a file has beyond them is the shadow of binary fractions. */
const FIGURES = 15;
const LONGEST_NUMBER = 40;
const LARGEST = 1e15;

/** A number as it stands in the file: "1234.5600000000001" is 1234.56. Null when it is none, or too large for money. */
export function readNumber(raw: string): string | null {
  if (raw.length > LONGEST_NUMBER || !/^-?\d*\.?\d+(E[+-]?\d{1,3})?$/i.test(raw)) return null;
  if (Math.abs(Number(raw)) >= LARGEST) return null;
  return new Decimal(raw).toSignificantDigits(FIGURES).toFixed();
}

/** The calendar that days are counted in: from 1900 as Excel does, or from 1904 as it did on a Mac. */
export type DayCount = "1900" | "1904";

/** Excel believes that 1900 was a leap year: day 60 never was. */
const NO_DAY = 60;
const LAST_DAY = 2_958_465;

/** The day of a serial number; its hours are left out. Null for what is no day. */
export function readDay(number: string, count: DayCount): PlainDate | null {
  const serial = Math.floor(Number(number));
  if (serial < 1 || serial > LAST_DAY) return null;
  if (count === "1904") return addDays("1904-01-01" as PlainDate, serial);
  if (serial === NO_DAY) return null;
  return addDays("1899-12-31" as PlainDate, serial < NO_DAY ? serial : serial - 1);
}

/** Built-in formats that show a day. */
const dayFormats = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Whether a format shows a day: a year, or a day of the month, outside quotes, brackets and escapes. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dayFormats.has(id);
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
  return /[yd]/i.test(bare);
}
