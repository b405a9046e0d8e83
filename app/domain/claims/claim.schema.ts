import { z } from "zod";
import { sum } from "~ledger/amount";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { dateField, textField } from "../shared/plain-fields";

const line = z.strictObject({
  category: textField(10),
  description: textField(200),
  amount: amountField({ allowNegative: true }).refine(
    (amount) => amount !== 0n,
    encodeRefusal("claim.lineZero"),
  ),
});

type ClaimLineInput = z.output<typeof line>;

/** A row of the form; one that says nothing is null, so that the others keep their place in the form. */
const lineOrNothing = z.preprocess((typed) => (isBlank(typed) ? null : typed), line.nullable());

const isBlank = (typed: unknown): boolean =>
  typed === undefined ||
  typed === null ||
  (typeof typed === "object" &&
    Object.values(typed).every((value) => value === undefined || value === ""));

/** What the recipient fills in. */
export const saveClaimSchema = z
  .strictObject({
    version: z.coerce.number().int().default(0),
    periodFrom: dateField(),
    periodTo: dateField(),
    progress: textField(3000),
    lines: z
      .array(lineOrNothing)
      .transform((rows) => rows.flatMap((row) => row ?? []))
      .pipe(
        z
          .array(z.custom<ClaimLineInput>())
          .min(1, encodeRefusal("claim.noLines"))
          .max(500, encodeRefusal("claim.tooManyLines"))
          .refine(
            (rows) => sum(rows.map(({ amount }) => amount)) >= 0n,
            encodeRefusal("claim.belowZero"),
          ),
      ),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, {
    path: ["periodTo"],
    message: encodeRefusal("claim.periodBackwards"),
  });
export type SaveClaimInput = z.output<typeof saveClaimSchema>;

/** The officer's judgement, line by line. */
export const approveClaimSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .max(2000, encodeRefusal("text.tooLong", { max: "2000", length: "" }))
    .default(""),
  lines: z
    .array(
      z.strictObject({
        id: z.uuid(),
        approved: amountField({ allowNegative: true }),
        reason: z.string().trim().default(""),
      }),
    )
    .min(1, encodeRefusal("claim.noLines")),
});
export type ApproveClaimInput = z.output<typeof approveClaimSchema>;

export const returnClaimSchema = z.strictObject({ reason: textField(2000) });
