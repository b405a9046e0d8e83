/** Fields of a form other than amounts: text, whole and decimal numbers, percentages, days. Messages are refusal codes. */
import { z } from "zod";
import { readDate } from "./date-writing";
import type { PlainDate } from "./dates";
import { encodeRefusal } from "./field-refusal";
import { compare, fixed, fractionFrom, type Fraction } from "./fraction";

/**
 * Text of at most `max` characters as people count them, trimmed, line ends as \n. Refuses with `text.missing` or
 * `text.tooLong` { max, length }.
 */
export function textField(max: number) {
  return z.string({ error: encodeRefusal("text.missing") }).transform((text, context) => {
    const tidy = text.replace(/\r\n?/g, "\n").trim();
    const length = Array.from(tidy).length;
    if (length === 0) {
      context.addIssue({ code: "custom", message: encodeRefusal("text.missing") });
      return z.NEVER;
    }
    if (length > max) {
      const params = { max: String(max), length: String(length) };
      context.addIssue({ code: "custom", message: encodeRefusal("text.tooLong", params) });
      return z.NEVER;
    }
    return tidy;
  });
}

export type DecimalFieldOptions = {
  /** Lowest and highest that may be written, as decimals. */
  readonly min?: string;
  readonly max?: string;
  readonly maxDecimals?: number;
};

/**
 * A number of months, hours or pieces: "12", "12,5", "1 032". The output is a decimal text with a point, "12.5", for a
 * numeric column or `fractionFrom`. Refuses with `number.missing`, `number.unreadable` { text }, `number.tooSmall`
 * { min }, `number.tooLarge` { max } or `number.tooManyDecimals` { maxDecimals }.
 */
export function decimalField(options: DecimalFieldOptions = {}) {
  return decimalText(options, "number", (text) => text);
}

/**
 * A percentage, "45,24 %" or "45.24", from 0 to 100 unless told otherwise, with at most four decimals. The output is
 * "45.24". Refuses with the codes of `decimalField`, named `percent.…`.
 */
export function percentField({
  min = "0",
  max = "100",
  maxDecimals = 4,
}: DecimalFieldOptions = {}) {
  return decimalText({ min, max, maxDecimals }, "percent", (text) =>
    text.replace(/\s*(?:%|procent|percent)$/i, ""),
  );
}

function decimalText(
  options: DecimalFieldOptions,
  subject: string,
  tidied: (text: string) => string,
) {
  const { min = "0", max, maxDecimals = 2 } = options;
  return z.string({ error: encodeRefusal(`${subject}.missing`) }).transform((text, context) => {
    const trimmed = text.trim();
    const decimal = tidied(trimmed)
      .replace(/\s(?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".");
    const value = fractionFrom(decimal.replace("\u2212", "-"));
    const decimals = decimal.split(".")[1]?.length ?? 0;
    const message = (): string | null => {
      if (trimmed === "") return encodeRefusal(`${subject}.missing`);
      if (!value) return encodeRefusal(`${subject}.unreadable`, { text });
      if (decimals > maxDecimals)
        return encodeRefusal(`${subject}.tooManyDecimals`, { maxDecimals: String(maxDecimals) });
      if (isBelow(value, min)) return encodeRefusal(`${subject}.tooSmall`, { min });
      if (max && isBelow(limit(max), fixed(value, decimals)))
        return encodeRefusal(`${subject}.tooLarge`, { max });
      return null;
    };
    const refused = message();
    if (refused !== null || !value) {
      context.addIssue({ code: "custom", message: refused ?? "" });
      return z.NEVER;
    }
    return fixed(value, decimals);
  });
}

const limit = (text: string): Fraction => {
  const value = fractionFrom(text);
  if (!value) throw new RangeError(`${text} is not a decimal`);
  return value;
};

const isBelow = (value: Fraction, lowest: string): boolean => compare(value, limit(lowest)) < 0;

/**
 * A day. Refuses with `date.missing`, `date.unreadable` { text } or `date.impossible` { year, month, day, last }, where
 * `month` is 1–12, `day` what was written and `last` the month's last day, "2027-09-30".
 *
 * @example dateField().parse("1 mars 2027") is "2027-03-01"
 */
export function dateField() {
  return z
    .string({ error: encodeRefusal("date.missing") })
    .transform((text, context): PlainDate => {
      const read = readDate(text);
      if (read.kind === "date") return read.date;
      const message = {
        empty: () => encodeRefusal("date.missing"),
        unreadable: () => encodeRefusal("date.unreadable", { text }),
        impossible: () =>
          encodeRefusal("date.impossible", read.kind === "impossible" ? asTexts(read) : {}),
      }[read.kind]();
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}
