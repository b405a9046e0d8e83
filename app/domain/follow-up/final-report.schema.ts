import { z } from "zod";
import { outcomeSchema } from "../indicators/index";
import { amountField } from "../shared/amount-field";
import { orNull } from "../shared/optional-field";
import { decimalField, textField } from "../shared/plain-fields";

const LESSONS = 3000;
const AUDITOR = 300;

/** What the recipient fills in, also half done. */
export const finalReportSchema = z.strictObject({
  /** The version that was shown; 0 before the first saving. */
  version: z.coerce.number().int().default(0),
  outcomes: z.array(outcomeSchema).default([]),
  cashCost: orNull(amountField()),
  inKind: z
    .array(z.strictObject({ rowId: z.uuid(), quantity: orNull(decimalField({ maxDecimals: 4 })) }))
    .default([]),
  received: z
    .array(z.strictObject({ financierId: z.uuid(), amount: orNull(amountField()) }))
    .default([]),
  lessons: orNull(textField(LESSONS)),
  auditor: orNull(textField(AUDITOR)),
});
export type FinalReportInput = z.output<typeof finalReportSchema>;
