import { z } from "zod";
import { textField } from "../shared/plain-fields";
import { encodeRefusal } from "../shared/field-refusal";
import { closingOutcomes } from "./difference";

const LONGEST = 2000;
const chosen = (code: string) => z.uuid({ error: encodeRefusal(code) });

export const noteDifferenceSchema = z.strictObject({ text: textField(LONGEST) });
export const ownDifferenceSchema = z.strictObject({ ownerId: chosen("difference.chooseOwner") });
export const matchDifferenceSchema = z.strictObject({
  targetId: chosen("difference.choosePayment"),
});
export const closeDifferenceSchema = z.strictObject({
  outcome: z.enum(closingOutcomes, { error: encodeRefusal("difference.chooseOutcome") }),
  text: textField(LONGEST),
});
export const undoMatchSchema = z.strictObject({ reason: textField(LONGEST) });
/** Steps that need no words. */
export const confirmationSchema = z.strictObject({});
/** What was shown when it was signed. */
export const signSheetSchema = z.strictObject({ shownHash: z.string().max(64) });
