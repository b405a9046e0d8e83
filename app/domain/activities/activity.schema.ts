import { z } from "zod";
import { dateField, textField } from "../shared/plain-fields";
import { activityCode } from "./activity";

export const recordActivitySchema = z.strictObject({
  code: textField(20).refine((code) => activityCode.test(code), "activity.codeForm"),
  name: textField(200, { min: 3 }),
  source: textField(300, { min: 5 }),
  validFrom: dateField(),
});
export type RecordActivityInput = z.output<typeof recordActivitySchema>;

export const endActivitySchema = z.strictObject({ endsOn: dateField() });
export type EndActivityInput = z.output<typeof endActivitySchema>;
