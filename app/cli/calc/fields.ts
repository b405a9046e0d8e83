/** What a calc document may hold: amounts and decimals are text, so that no number is ever rounded on its way in. */
import { z } from "zod";
import { plainDate, type PlainDate } from "~/domain/shared/dates";
import { fractionFrom, type Fraction } from "~/domain/shared/fraction";
import { oreFromKronor, type Ore } from "~ledger/amount";

/** Kronor as text with at most two decimals, "590000.00". */
export const amount = field("kronor as text with at most two decimals", (value): Ore | null =>
  isText(value) && /^-?\d+(\.\d{1,2})?$/.test(value) ? oreFromKronor(value) : null,
);

/** A percentage, weight, quantity or number of hours as text, "45.24". */
export const decimal = field("a decimal number as text", (value): Fraction | null =>
  isText(value) ? fractionFrom(value) : null,
);

/** A decimal that something is divided by. */
export const divisor = field("a decimal number as text, above zero", (value): Fraction | null => {
  const read = isText(value) ? fractionFrom(value) : null;
  return read && read.numerator > 0n ? read : null;
});

/** An amount that something is divided by. */
export const amountAboveZero = amount.refine((value) => value > 0n, "must be above zero");

/** A score: a number, or a decimal as text. */
export const scoreValue = field("a number", (value): Fraction | null =>
  isText(value) || typeof value === "number" ? fractionFrom(String(value)) : null,
);

export const day = field("a day that exists, as YYYY-MM-DD", (value): PlainDate | null =>
  isText(value) ? plainDate(value) : null,
);

const MOST_DAYS = 36_500;

export const numberOfDays = field("a whole number of days", (value): number | null => {
  const days = isText(value) && /^\d+$/.test(value) ? Number(value) : value;
  const isDays = Number.isInteger(days) && Number(days) >= 0 && Number(days) <= MOST_DAYS;
  return isDays ? Number(days) : null;
});

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function field<T>(expected: string, read: (value: unknown) => T | null) {
  return z.unknown().transform((value, context): T => {
    const result = value === undefined ? null : read(value);
    if (result !== null) return result;
    const message = value === undefined ? "is missing" : `must be ${expected}, not ${shown(value)}`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
