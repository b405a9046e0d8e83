import { z } from "zod";
import { encodeRefusal } from "../shared/field-refusal";
import { orNull } from "../shared/optional-field";
import { decimalField } from "../shared/plain-fields";

const MOST_PEOPLE = "1000000";
const count = () => orNull(decimalField({ maxDecimals: 0, max: MOST_PEOPLE }).transform(Number));

/** One indicator as it is filled in, also half. */
export const outcomeSchema = z
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
