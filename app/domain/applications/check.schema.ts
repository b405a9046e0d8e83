import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";
import { checkResults, type TypedFinding } from "./formal-check";

const LONGEST_SOURCE = 500;

const result = z.enum(checkResults, { error: "check.resultMissing" });
const blankAsNull = z.preprocess((typed) => (typed === "" ? undefined : typed), result.optional());

const finding = z
  .strictObject({
    condition: z.string(),
    shownResult: blankAsNull,
    shownSource: z.string().default(""),
    result: blankAsNull,
    source: z
      .string()
      .default("")
      .transform((text) => text.trim())
      .refine(
        (text) => Array.from(text).length <= LONGEST_SOURCE,
        encodeRefusal("text.tooLong", { max: String(LONGEST_SOURCE), length: "" }),
      ),
  })
  .transform(({ condition, shownResult, shownSource, result: found, source }): TypedFinding => ({
    condition,
    shown: shownResult ? { result: shownResult, source: shownSource } : null,
    result: found ?? null,
    source,
  }));

/** All conditions of one form. */
export const recordChecksSchema = z.strictObject({ findings: z.array(finding).default([]) });
