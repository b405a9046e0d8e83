/**
 * Days as people write them: "2027-03-01", "20270301", "1 mars 2027", "1 March 2027". "1/3 2027" is refused, since it
 * is another day in Swedish than in American English.
 */
import { plainDate, type PlainDate } from "./dates";

type ReadDate =
  | { readonly kind: "date"; readonly date: PlainDate }
  | {
      /** The month has no such day: it ends with `lastDay`. */
      readonly kind: "impossible";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

const monthNames: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augusti", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

export function readDate(text: string): ReadDate {
  const tidy = text.replace(/\s+/g, " ").trim().toLowerCase();
  if (tidy === "") return { kind: "empty" };
  const parts = numbered(tidy) ?? named(tidy);
  if (!parts) return { kind: "unreadable" };
  const { year, month, day } = parts;
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) {
    return { kind: "unreadable" };
  }
  const date = plainDate(isoDay(year, month, day));
  return date
    ? { kind: "date", date }
    : { kind: "impossible", ...parts, lastDay: lastDayOf(parts) };
}

type DateParts = { readonly year: number; readonly month: number; readonly day: number };

function numbered(tidy: string): DateParts | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(tidy);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function named(tidy: string): DateParts | null {
  const match = /^(?:den )?(\d{1,2})(?::?e)? ([a-z]+)\.?,? (\d{4})$/.exec(tidy);
  if (!match) return null;
  const month = monthNames.findIndex((names) => names.includes(match[2] ?? "")) + 1;
  return { year: Number(match[3]), month, day: Number(match[1]) };
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const lastDayOf = ({ year, month }: DateParts): number =>
  [31, 30, 29].find((day) => plainDate(isoDay(year, month, day)) !== null) ?? 28;
