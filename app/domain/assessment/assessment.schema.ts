/** What may come in from the forms of an assessment. */
import { z } from "zod";

const wholeNumber = z
  .string({ error: "field.missing" })
  .regex(/^\d{1,9}$/, "field.missing")
  .transform(Number);

export const assignAssessorSchema = z.object({
  applicationId: z.uuid("field.missing"),
  assessorId: z.uuid("assessment.chooseAssessor"),
});

export const declareConflictSchema = z
  .object({
    conflict: z.enum(["yes", "no"], { error: "assessment.chooseConflict" }),
    reason: z.string().trim().max(2000, "text.tooLong").default(""),
  })
  .transform(({ conflict, reason }) => ({ conflict: conflict === "yes", reason }));

/** One criterion's page: points and reason, which may both be left until later. */
export const scoreSchema = z.object({
  version: wholeNumber,
  scores: z
    .array(
      z.object({
        criterion: z.string().regex(/^K\d[a-z]?$/),
        points: z
          .enum(["1", "2", "3", "4", "5"])
          .transform(Number)
          .nullish()
          .transform((points) => points ?? null),
        reason: z
          .string()
          .transform((text) => text.replace(/\r\n?/g, "\n").trim())
          .pipe(z.string().max(3000, "text.tooLong"))
          .default(""),
      }),
    )
    .min(1),
});
export type ScoreInput = z.output<typeof scoreSchema>;

export const versionSchema = z.object({ version: wholeNumber });

export const nothingSchema = z.object({});
