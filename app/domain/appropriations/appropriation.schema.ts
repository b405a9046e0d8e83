import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { dateField, textField } from "../shared/plain-fields";

const year = z.coerce
  .number({ error: "year.unreadable" })
  .int("year.unreadable")
  .min(1990, "year.unreadable")
  .max(2200, "year.unreadable");

export const recordItemSchema = z.strictObject({
  year,
  code: textField(40),
  name: textField(200),
  allotted: amountField(),
  /** The board's whole allocation, and its own items in it: they set the room without authority (17 §). */
  totalAllocation: amountField(),
  ownItems: amountField(),
  decidedOn: dateField(),
});
export type RecordItemInput = z.output<typeof recordItemSchema>;

export const recordAuthoritySchema = z.strictObject({
  itemId: z.uuid(),
  year,
  amount: amountField(),
  decidedOn: dateField(),
});
export type RecordAuthorityInput = z.output<typeof recordAuthoritySchema>;
