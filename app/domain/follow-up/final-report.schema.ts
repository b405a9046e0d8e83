import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { decimalField, textField } from "../shared/plain-fields";

const MOST_PEOPLE = "1000000";
const count = () => orNull(decimalField({ maxDecimals: 0, max: MOST_PEOPLE }).transform(Number));

const LESSONS = 3000;
const AUDITOR = 300;

const outcome = z
  .strictObject({
    indicator: z.string().regex(/^I\d$/),
    women: count(),
    men: count(),
    total: count(),
    startedWomen: count(),
    startedMen: count(),
  })
  .superRefine((row, context) => {
    const over = (some: number | null, all: number | null) =>
      some !== null && all !== null && some > all;
    const message = encodeRefusal("report.moreThanStarted");
    if (over(row.women, row.startedWomen)) {
      context.addIssue({ code: "custom", path: ["women"], message });
    }
    if (over(row.men, row.startedMen)) context.addIssue({ code: "custom", path: ["men"], message });
  });

/** What the recipient fills in, also half done. */
export const finalReportSchema = z.strictObject({
  /** The version that was shown; 0 before the first saving. */
  version: z.coerce.number().int().default(0),
  outcomes: z.array(outcome).default([]),
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
