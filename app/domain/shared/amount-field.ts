/** An amount in a form: text in, öre out. The messages are refusal codes; amounts among their params are in kronor. */
import { kronor, ore, type Ore } from "~ledger/amount";
import { readAmount } from "./amount-writing";
import { writtenField, type FieldReading } from "./field-refusal";

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
export const amountField = (options: AmountFieldOptions = {}) =>
  writtenField("amount.missing", (text) => amountReading(text, options));

function amountReading(
  text: string,
  { allowNegative = false, max = HIGHEST }: AmountFieldOptions,
): FieldReading<Ore> {
  const read = readAmount(text);
  switch (read.kind) {
    case "empty":
      return { code: "amount.missing" };
    case "ambiguous": {
      const params = { low: kronor(read.low), high: kronor(read.high) };
      return { code: "amount.ambiguous", params };
    }
    case "approximate":
      return { code: "amount.approximate", params: { text } };
    case "unreadable":
      return { code: "amount.unreadable", params: { text } };
    case "amount":
      if (read.ore < 0n && !allowNegative) return { code: "amount.negative", params: { text } };
      if (read.ore > max) return { code: "amount.tooLarge", params: { max: kronor(max) } };
      return { value: read.ore };
  }
}
