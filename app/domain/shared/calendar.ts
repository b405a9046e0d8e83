/** Date arithmetic that needs the whole calendar: months, and wall-clock times in Stockholm. Not for the browser: it is large. */
import { Temporal } from "temporal-polyfill";
import { TIME_ZONE, type Instant, type PlainDate } from "./dates";

/** The instant in UTC with milliseconds, or null. Accepts any ISO instant with an offset. */
export function instant(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;
  } catch {
    return null;
  }
}

/** The instant of a wall-clock time in Stockholm, e.g. ("2027-03-01", "16:00"). */
export const atStockholm = (day: PlainDate, time: string): Instant =>
  instant(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(TIME_ZONE).toInstant().toString(),
  ) as Instant;

export const addMonths = (day: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ months }).toString() as PlainDate;
