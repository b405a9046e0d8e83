/** Fields of a form other than amounts: text, decimal numbers, percentages, days. An empty one refuses with `field.missing`. */
import { readDate } from "./date-writing";
import type { PlainDate } from "./dates";
import { writtenField, type FieldReading } from "./field-refusal";
import { compare, fixed, fractionFrom } from "./fraction";

const MISSING = "field.missing";

/** Text of at most `max` characters as people count them, trimmed, line ends as \n. Refuses with `text.tooLong` { max, length }. */
export const textField = (max: number) =>
  writtenField(MISSING, (text): FieldReading<string> => {
    const tidy = text.replace(/\r\n?/g, "\n").trim();
    const length = Array.from(tidy).length;
    if (length === 0) return { code: MISSING };
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
 * `number.tooSmall` { min }, `number.tooLarge` { max } or `number.tooManyDecimals` { maxDecimals }.
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
  if (!value) return { code: "number.unreadable", params: { text: trimmed } };
  const decimals = point.split(".")[1]?.length ?? 0;
  if (decimals > maxDecimals) {
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
 * A day, "2027-03-01" or "1 mars 2027". Refuses with `date.unreadable` { text } or `date.impossible` { year, month, day,
 * lastDay }: 31 September gives month "9", day "31" and lastDay "30".
 */
export const dateField = () =>
  writtenField(MISSING, (text): FieldReading<PlainDate> => {
    const read = readDate(text);
    if (read.kind === "date") return { value: read.date };
    if (read.kind === "empty") return { code: MISSING };
    if (read.kind === "unreadable") return { code: "date.unreadable", params: { text } };
    const params = {
      year: String(read.year),
      month: String(read.month),
      day: String(read.day),
      lastDay: String(read.lastDay),
    };
    return { code: "date.impossible", params };
  });
