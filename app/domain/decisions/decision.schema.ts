/** What may come in from the form of a proposal. */
import { z } from "zod";
import { zero } from "~ledger/amount";
import { conditionRows } from "../conditions/index";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { textField } from "../shared/plain-fields";
import type { RefusalParams } from "../shared/result";
import { consequenceKeys, decisionOutcomes, type ConsequenceKey } from "./decision";

const REASONS = 8000;
const SECTION = 3000;

const orZero = amountField()
  .optional()
  .transform((amount) => amount ?? zero);

/** A text that must be there; what is missing is said in its own words. */
const said = (max: number, code: string, params: RefusalParams = {}) =>
  z
    .string({ error: encodeRefusal(code, params) })
    .refine((text) => text.trim() !== "", { message: encodeRefusal(code, params), abort: true })
    .pipe(textField(max));

const consequences = z.object(
  Object.fromEntries(
    consequenceKeys.map((section) => [
      section,
      said(SECTION, "decision.consequenceMissing", { section }),
    ]),
  ) as Record<ConsequenceKey, ReturnType<typeof said>>,
);

export const proposalSchema = z
  .object({
    outcome: z.enum(decisionOutcomes, { error: "decision.chooseOutcome" }),
    /** Left empty when the application is refused. */
    granted: orZero,
    years: z
      .array(z.object({ year: z.coerce.number().int(), amount: orZero }))
      .default([])
      .transform((years) => years.filter(({ amount }) => amount > 0n)),
    reasons: said(REASONS, "decision.reasonsMissing"),
    conditions: textField(REASONS).optional(),
    toMeet: conditionRows(),
    consequences,
  })
  .transform(({ conditions, ...rest }) => ({ ...rest, conditions: conditions ?? "" }));

export const returnSchema = z.object({ reason: said(SECTION, "decision.returnReasonMissing") });

export const decideSchema = z.object({ shownHash: z.string().regex(/^[0-9a-f]{64}$/) });
