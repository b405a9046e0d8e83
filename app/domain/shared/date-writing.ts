/**
 * Days as people write them. What can mean only one day is accepted; what can mean two is asked about, never guessed.
 *
 * Accepted: "2028-06-22", "20280622", "2028/6/22", "22 juni 2028", "den 22:a juni 2028", "torsdag 22 juni 2028",
 * "22 June 2028", "June 22nd, 2028", "22-jun-2028", "22/6 2028", "22.6.2028", "22/6/2028", "6/22/2028"; any kind of space
 * and dash.
 *
 * **Ambiguous** is "1/3/2027" and "1-3-2027": 1 March to most, 3 January to some. "1/3 2027" and "1.3.2027" are not, since
 * only those who put the day first write so.
 */
import { EARLIEST_YEAR, LATEST_YEAR, plainDate, weekdayOf, type PlainDate } from "./dates";
import { dateParts, type DateParts } from "./date-parts";

type ReadDate =
  | { readonly kind: "date"; readonly date: PlainDate }
  | {
      /** The month has no such day: it ends with `lastDay`. Without a year, in any year. */
      readonly kind: "impossible";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
    }
  | { readonly kind: "ambiguous"; readonly dayFirst: PlainDate; readonly monthFirst: PlainDate }
  | { readonly kind: "monthImpossible"; readonly month: number }
  | { readonly kind: "yearMissing"; readonly month: number; readonly day: number }
  | { readonly kind: "yearShort" }
  | { readonly kind: "yearFarAway"; readonly year: number }
  | { readonly kind: "dayMissing" }
  /** "fredag 22 juni 2028", which is a Thursday. Days of the week are counted from Monday, 0. */
  | { readonly kind: "otherWeekday"; readonly date: PlainDate; readonly weekday: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

const LEAP_YEAR = 2000;
const MONTHS = 12;

export function readDate(text: string): ReadDate {
  const parts = dateParts(text);
  if (typeof parts === "string") return { kind: parts };
  const { year, month, day } = parts;
  if (month < 1 || month > MONTHS) return { kind: "monthImpossible", month };
  if (year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
    return { kind: "yearFarAway", year };
  }
  const lastDay = lastDayOf(year ?? LEAP_YEAR, month);
  if (day < 1 || day > lastDay) return { kind: "impossible", year, month, day, lastDay };
  if (year === null) return { kind: "yearMissing", month, day };
  return readWith(parts, dayIn(year, month, day));
}

function readWith(
  { year, month, day, weekday, isEitherWay }: DateParts,
  date: PlainDate,
): ReadDate {
  if (isEitherWay && year !== null && day !== month) {
    return { kind: "ambiguous", dayFirst: date, monthFirst: dayIn(year, day, month) };
  }
  const actual = weekdayOf(date);
  return weekday === null || weekday === actual
    ? { kind: "date", date }
    : { kind: "otherWeekday", date, weekday: actual };
}

function dayIn(year: number, month: number, day: number): PlainDate {
  const date = plainDate(isoDay(year, month, day));
  if (!date) throw new RangeError(`${year}-${month}-${day} is no day`);
  return date;
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const lastDayOf = (year: number, month: number): number =>
  [31, 30, 29].find((day) => plainDate(isoDay(year, month, day)) !== null) ?? 28;
