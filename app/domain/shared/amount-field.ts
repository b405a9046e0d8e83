/** An amount in a form: text in, öre out. The messages are refusal codes; amounts among their params are in kronor. */
import { z } from "zod";
import { kronor, ore, type Ore } from "~ledger/amount";
import { readAmount } from "./amount-writing";
import { encodeRefusal } from "./field-refusal";
import type { RefusalParams } from "./result";

export type AmountFieldOptions = {
  readonly allowNegative?: boolean;
  /** The most that may be written, in öre. */
  readonly max?: Ore;
};

/** A thousand milliard kronor: far above any appropriation, far below what the database holds. */
const HIGHEST = ore(100_000_000_000_000n);

/**
 * Refuses with `amount.missing`, `amount.unreadable` { text }, `amount.ambiguous` { low, high }, `amount.approximate`
 * { text }, `amount.negative` { text } or `amount.tooLarge` { max }. `low`, `high` and `max` are kronor as "1640.00".
 *
 * @example amountField().parse("700.000:-") is 70000000n öre
 */
export function amountField({ allowNegative = false, max = HIGHEST }: AmountFieldOptions = {}) {
  return z.string({ error: encodeRefusal("amount.missing") }).transform((text, context): Ore => {
    const refuse = (code: string, params?: RefusalParams): never => {
      context.addIssue({ code: "custom", message: encodeRefusal(code, params) });
      return z.NEVER;
    };
    const read = readAmount(text);
    switch (read.kind) {
      case "empty":
        return refuse("amount.missing");
      case "ambiguous":
        return refuse("amount.ambiguous", { low: kronor(read.low), high: kronor(read.high) });
      case "approximate":
      case "unreadable":
        return refuse(`amount.${read.kind}`, { text });
      case "amount":
        if (read.ore < 0n && !allowNegative) return refuse("amount.negative", { text });
        if (read.ore > max) return refuse("amount.tooLarge", { max: kronor(max) });
        return read.ore;
    }
  });
}
