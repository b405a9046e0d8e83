/**
 * Calendar days and instants, light enough for the browser. A day is meant in Europe/Stockholm; an instant is UTC.
 * Arithmetic with months and wall-clock times is in calendar.ts.
 */
declare const brand: unique symbol;
/** A calendar day, "2027-03-01". */
export type PlainDate = string & { readonly [brand]: "PlainDate" };
/** A point in time in UTC, "2027-03-01T15:00:00.000Z". */
export type Instant = string & { readonly [brand]: "Instant" };

export const TIME_ZONE = "Europe/Stockholm";

const DAY_MS = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

/** The day, or null when the text is not a day that exists (2027-09-31). */
export function plainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = midnight(text);
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  return exists ? (text as PlainDate) : null;
}

/** sv-SE writes a day as ISO does. */
const stockholmDay = new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE, dateStyle: "short" });

/** The day in Stockholm at that instant. */
export const dayOf = (at: Instant): PlainDate => stockholmDay.format(new Date(at)) as PlainDate;

/** The years that people may write. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

/** So many days later; earlier when they are below zero. */
export const addDays = (day: PlainDate, days: number): PlainDate =>
  new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10) as PlainDate;

const DAYS = 7;

/** Counted from Monday, 0, to Sunday, 6. */
export const weekdayOf = (day: PlainDate): number =>
  (new Date(midnight(day)).getUTCDay() + DAYS - 1) % DAYS;

/** The last day of its week; the day itself on a Sunday. */
export const sundayOf = (day: PlainDate): PlainDate => addDays(day, DAYS - 1 - weekdayOf(day));

/** ISO instants and ISO days sort as text. */
export const isBefore = <T extends PlainDate | Instant>(a: T, b: T): boolean => a < b;
