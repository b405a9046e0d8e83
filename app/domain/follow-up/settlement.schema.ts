import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { decimalField } from "../shared/plain-fields";

const REASONS = 3000;

/** What the officer approves and finds proved. */
export const prepareSettlementSchema = z.strictObject({
  approvedCash: amountField(),
  inKind: z
    .array(z.strictObject({ rowId: z.uuid(), quantity: decimalField({ maxDecimals: 4 }) }))
    .default([]),
  verified: z.array(z.strictObject({ financierId: z.uuid(), amount: amountField() })).default([]),
  reasons: z
    .string()
    .max(REASONS, encodeRefusal("text.tooLong", { max: String(REASONS), length: "" }))
    .default("")
    .transform((text) => text.replace(/\r\n?/g, "\n").trim()),
});
export type PrepareSettlementInput = z.output<typeof prepareSettlementSchema>;

export const decideSettlementSchema = z.strictObject({
  settlementId: z.uuid(),
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DecideSettlementInput = z.output<typeof decideSettlementSchema>;
