/** What may come in from the form of a proposal. */
import { z } from "zod";
import { zero } from "~ledger/amount";
import { amountField } from "../shared/amount-field";
import { textField } from "../shared/plain-fields";
import { consequenceKeys, decisionOutcomes, type ConsequenceKey } from "./decision";

const REASONS = 8000;
const SECTION = 3000;

const orZero = amountField()
  .optional()
  .transform((amount) => amount ?? zero);

const consequences = z.object(
  Object.fromEntries(consequenceKeys.map((key) => [key, textField(SECTION)])) as Record<
    ConsequenceKey,
    ReturnType<typeof textField>
  >,
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
    reasons: textField(REASONS),
    conditions: textField(REASONS).optional(),
    consequences,
  })
  .transform(({ conditions, ...rest }) => ({ ...rest, conditions: conditions ?? "" }));

export const returnSchema = z.object({ reason: textField(SECTION) });

export const decideSchema = z.object({ shownHash: z.string().regex(/^[0-9a-f]{64}$/) });
