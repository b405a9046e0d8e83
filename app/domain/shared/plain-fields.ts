/** Fields of a form other than amounts: text, decimal numbers, days, times. An empty one refuses with `field.missing`. */
import { readDate } from "./date-writing";
import { EARLIEST_YEAR, LATEST_YEAR, type PlainDate } from "./dates";
import { writtenField, type FieldReading } from "./field-refusal";
import { compare, fixed, fractionFrom } from "./fraction";

const MISSING = "field.missing";

/**
 * Text of `min` to `max` characters as people count them, trimmed, line ends as \n. Refuses with `text.tooLong` { max,
 * length } or `text.tooShort` { min }.
 */
export const textField = (max: number, { min = 1 }: { readonly min?: number } = {}) =>
  writtenField(MISSING, (text): FieldReading<string> => {
    const tidy = text.replace(/\r\n?/g, "\n").trim();
    const length = Array.from(tidy).length;
    if (length === 0) return { code: MISSING };
    if (length < min) return { code: "text.tooShort", params: { min: String(min) } };
    if (length <= max) return { value: tidy };
    return { code: "text.tooLong", params: { max: String(max), length: String(length) } };
  });

/** Lowest and highest that may be written, as decimals with a point. */
type DecimalFieldOptions = {
  readonly min?: string;
  readonly max?: string;
  readonly maxDecimals?: number;
};

/**
 * A number of months, hours or pieces: "12", "12,5", "1 032"; from zero unless told otherwise. The output is a decimal
 * text with a point, "12.5", for a numeric column or `fractionFrom`. Refuses with `number.unreadable` { text },
 * `number.notWhole` { text } where no decimals are taken, `number.tooSmall` { min }, `number.tooLarge` { max } or `number.tooManyDecimals` { maxDecimals }.
 */
export const decimalField = ({ min = "0", max, maxDecimals = 2 }: DecimalFieldOptions = {}) =>
  writtenField(MISSING, (text) => decimalReading(text, { min, max, maxDecimals }));

type DecimalLimits = {
  readonly min: string;
  readonly max?: string | undefined;
  readonly maxDecimals: number;
};

/** The same reading without a schema, for what is read on the page too. */
export function decimalReading(
  text: string,
  { min, max, maxDecimals }: DecimalLimits,
): FieldReading<string> {
  const trimmed = text.trim();
  if (trimmed === "") return { code: MISSING };
  const grouped = /^[-\u2212]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(trimmed);
  const point = (grouped ? trimmed.replace(/\s/g, "") : trimmed)
    .replace(",", ".")
    .replace("\u2212", "-");
  const value = fractionFrom(point);
  const whole = maxDecimals === 0;
  if (!value) {
    return { code: whole ? "number.notWhole" : "number.unreadable", params: { text: trimmed } };
  }
  const decimals = point.split(".")[1]?.length ?? 0;
  if (decimals > maxDecimals) {
    if (whole) return { code: "number.notWhole", params: { text: trimmed } };
    return { code: "number.tooManyDecimals", params: { maxDecimals: String(maxDecimals) } };
  }
  const [lowest, highest] = [fractionFrom(min), max === undefined ? null : fractionFrom(max)];
  if (lowest && compare(value, lowest) < 0) return { code: "number.tooSmall", params: { min } };
  if (highest && max !== undefined && compare(value, highest) > 0) {
    return { code: "number.tooLarge", params: { max } };
  }
  return { value: fixed(value, decimals) };
}

/**
 * A day as people write it. Refuses with `date.unreadable` { text }, `date.impossible` { day, month, lastDay, year? } (31
 * September gives month "9", day "31" and lastDay "30"), `date.ambiguous` { dayFirst, monthFirst }, `date.monthImpossible`
 * { month }, `date.yearMissing` { day, month }, `date.yearShort` { text }, `date.yearFarAway` { year, earliest, latest },
 * `date.dayMissing` { text } or `date.otherWeekday` { date, weekday }.
 */
export const dateField = () => writtenField(MISSING, dateReading);

/** The same reading without a schema, for what stands in an address. */
export function dateReading(text: string): FieldReading<PlainDate> {
  const read = readDate(text);
  switch (read.kind) {
    case "date":
      return { value: read.date };
    case "empty":
      return { code: MISSING };
    case "impossible":
      return { code: "date.impossible", params: inText(read, ["year", "month", "day", "lastDay"]) };
    case "ambiguous":
      return { code: "date.ambiguous", params: inText(read, ["dayFirst", "monthFirst"]) };
    case "monthImpossible":
      return { code: "date.monthImpossible", params: inText(read, ["month"]) };
    case "yearMissing":
      return { code: "date.yearMissing", params: inText(read, ["day", "month"]) };
    case "yearFarAway":
      return yearFarAway(String(read.year));
    case "otherWeekday":
      return { code: "date.otherWeekday", params: inText(read, ["date", "weekday"]) };
    default:
      return { code: `date.${read.kind}`, params: { text: text.trim() } };
  }
}

export const yearFarAway = (year: string) => ({
  code: "date.yearFarAway",
  params: { year, earliest: String(EARLIEST_YEAR), latest: String(LATEST_YEAR) },
});

/** Those that are known, as texts. */
const inText = <T extends object, K extends keyof T & string>(
  read: T,
  names: readonly K[],
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (read[name] === null ? [] : [[name, String(read[name])]])),
  );

/**
 * A time of the day: "16.00", "16:00", "kl. 9.30", "16". The output is "16:00". Refuses with `time.unreadable` { text }.
 */
export const timeField = () =>
  writtenField(MISSING, (text): FieldReading<string> => {
    const tidy = text.trim().toLowerCase();
    if (tidy === "") return { code: MISSING };
    const [, hour = "", minute = "00"] =
      /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/.exec(tidy) ?? [];
    return hour === ""
      ? { code: "time.unreadable", params: { text: text.trim() } }
      : { value: `${hour.padStart(2, "0")}:${minute}` };
  });
