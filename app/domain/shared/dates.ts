/** Calendar days and instants. A day is meant in Europe/Stockholm; an instant is UTC. The only place with date arithmetic. */
import { Temporal } from "temporal-polyfill";

declare const brand: unique symbol;
/** A calendar day, "2027-03-01". */
export type PlainDate = string & { readonly [brand]: "PlainDate" };
/** A point in time in UTC, "2027-03-01T15:00:00.000Z". */
export type Instant = string & { readonly [brand]: "Instant" };

export const TIME_ZONE = "Europe/Stockholm";

/** The day, or null when the text is not a day that exists (2027-09-31). */
export function plainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as PlainDate;
  } catch {
    return null;
  }
}

/** The instant in UTC with milliseconds, or null. Accepts any ISO instant with an offset. */
export function instant(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;
  } catch {
    return null;
  }
}

/** The day in Stockholm at that instant. */
export const dayOf = (at: Instant): PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString() as PlainDate;

/** The instant of a wall-clock time in Stockholm, e.g. ("2027-03-01", "16:00"). */
export const atStockholm = (day: PlainDate, time: string): Instant =>
  instant(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(TIME_ZONE).toInstant().toString(),
  ) as Instant;

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

export const addDays = (day: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ days }).toString() as PlainDate;

export const addMonths = (day: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ months }).toString() as PlainDate;

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** The last day of its week; the day itself on a Sunday. */
export const sundayOf = (day: PlainDate): PlainDate =>
  addDays(day, 7 - Temporal.PlainDate.from(day).dayOfWeek);

/** ISO instants and ISO days sort as text. */
export const isBefore = <T extends PlainDate | Instant>(a: T, b: T): boolean => a < b;
