/**
 * Answers as they are typed: texts from a form, with names such as `F13[0].women`. What is empty is left empty, since a draft
 * is saved half done; what cannot be read is refused at its field.
 */
import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { decimalField } from "../shared/plain-fields";

const MOST = "1000000";
const wholeNumber = decimalField({ maxDecimals: 0, max: MOST }).transform(Number);

/** A count of people or things. */
export const countOrNull = () => orNull(wholeNumber);

/** A box that is ticked or not. */
export const ticked = () =>
  z
    .union([z.literal("yes"), z.literal("")])
    .default("")
    .transform((text) => text === "yes");

const MOST_ROWS = 50;

/** Rows of a table; those left empty are dropped, and an error keeps its row's place. */
export const rowsOf = <T extends Readonly<Record<string, unknown>>>(row: z.ZodType<T>) =>
  z
    .preprocess(
      (typed) => (Array.isArray(typed) ? Array.from(typed, (one: unknown) => one ?? {}) : []),
      z
        .array(row)
        .max(MOST_ROWS, encodeRefusal("application.tooManyRows", { max: String(MOST_ROWS) })),
    )
    .transform((rows) => rows.filter((one) => !isEmpty(one)));

/** None of the fields says anything. */
export const isEmpty = (row: Readonly<Record<string, unknown>>): boolean =>
  Object.values(row).every((value) => value === null || value === false || value === "");

/** One value or several: a box ticked once comes alone. */
export const severalOf = <T>(one: z.ZodType<T>) =>
  z.preprocess(
    (typed) => (typed === undefined || typed === "" ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(one),
  );
