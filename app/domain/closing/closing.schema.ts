import { z } from "zod";
import { textField } from "../shared/plain-fields";

const LONGEST_REASON = 1000;

/** Steps that need no words. */
export const stepSchema = z.strictObject({});
/** A note that may be left out. */
export const closePeriodSchema = z.strictObject({
  note: z.string().trim().max(LONGEST_REASON, "text.tooLong").default(""),
});
export const reopeningSchema = z.strictObject({ reason: textField(LONGEST_REASON) });
