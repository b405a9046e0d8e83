import { z } from "zod";
import { kronor, ore } from "~ledger/amount";
import { amountField } from "../shared/amount-field";
import { dateField, decimalField, textField } from "../shared/plain-fields";
import { returnedMoney, type RuleKind } from "./dated-rule";

const LONGEST_SOURCE = 300;
/** A million kronor. */
const HIGHEST_BASE_AMOUNT = ore(100_000_000n);
const common = { validFrom: dateField(), source: textField(LONGEST_SOURCE, { min: 5 }) };

const rate = z.strictObject({ ...common, value: decimalField({ min: "-10", max: "50" }) });

/** The form of each kind; the value comes out as it is kept. */
export const ruleSchemas = {
  reference_rate: rate,
  lending_rate: rate,
  price_base_amount: z.strictObject({
    ...common,
    value: amountField({ max: HIGHEST_BASE_AMOUNT }).transform((amount) => kronor(amount)),
  }),
  returned_money: z.strictObject({
    ...common,
    value: z.enum(returnedMoney, "field.missing"),
  }),
} satisfies Record<RuleKind, z.ZodType>;

export type RuleInput = z.output<(typeof ruleSchemas)[RuleKind]>;
