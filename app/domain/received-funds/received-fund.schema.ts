import { z } from "zod";
import { amountField } from "../shared/amount-field";
import { fraction, fractionFrom, roundHalfUp, times } from "../shared/fraction";
import { orNull } from "../shared/optional-field";
import { dateField, decimalField, textField } from "../shared/plain-fields";
import { financiersField } from "./financier-lines";

const ticked = () =>
  z
    .string()
    .optional()
    .transform((value) => value === "yes");

/** "1,1" full-time equivalents as 110 hundredths. */
const fteField = () =>
  decimalField({ min: "0.01", max: "1000" }).transform((text) =>
    Number(roundHalfUp(times(fractionFrom(text) ?? fraction(0n), fraction(100n)))),
  );

export const recordFundSchema = z.strictObject({
  purpose: textField(200),
  agreementNumber: textField(80),
  agreedOn: dateField(),
  agreed: amountField(),
  isAbout: ticked(),
  financiers: financiersField(),
  isListIncomplete: ticked(),
  ownStaff: orNull(amountField()),
  isOwnStaffAbout: ticked(),
  fte: orNull(fteField()),
});
export type RecordFundInput = z.output<typeof recordFundSchema>;

export const requestFundsSchema = z.strictObject({ amount: amountField(), dueOn: dateField() });
export type RequestFundsInput = z.output<typeof requestFundsSchema>;

export const proposeRepaymentSchema = z.strictObject({
  amount: amountField(),
  account: textField(60),
  reasons: textField(2000, { min: 5 }),
});
export type ProposeRepaymentInput = z.output<typeof proposeRepaymentSchema>;

export const answerRepaymentSchema = z.strictObject({ repaymentId: z.uuid() });
