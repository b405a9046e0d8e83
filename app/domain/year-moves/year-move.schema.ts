import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { textField } from "../shared/plain-fields";
import { moveOutcomes } from "./year-move";

const REASONS = { shortest: 10, longest: 2000 };
const year = () => z.coerce.number({ error: "year.unreadable" }).int("year.unreadable");

export const proposeMoveSchema = z.strictObject({
  fromYear: year(),
  toYear: year(),
  amount: amountField(),
  reasons: textField(REASONS.longest, { min: REASONS.shortest }),
});
export type ProposeMoveInput = z.output<typeof proposeMoveSchema>;

export const decideMoveSchema = z.strictObject({
  moveId: z.uuid(),
  outcome: z.enum(moveOutcomes, { error: "field.missing" }),
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DecideMoveInput = z.output<typeof decideMoveSchema>;
