import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { dateField, textField } from "../shared/plain-fields";

const SOURCE = { shortest: 5, longest: 200 };

export const recordSavingSchema = z.strictObject({
  amount: amountField(),
  source: textField(SOURCE.longest, { min: SOURCE.shortest }),
  decidedOn: dateField(),
});
export type RecordSavingInput = z.output<typeof recordSavingSchema>;

export const prepareRollSchema = z.strictObject({});

export const signRollSchema = z.strictObject({
  rollId: z.uuid(),
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SignRollInput = z.output<typeof signRollSchema>;
