/** An amount in a form: text in, öre out. The messages are refusal codes; amounts among their params are in kronor. */
import { kronor, ore, type Ore } from "~ledger/amount";
import { readAmount } from "./amount-writing";
import { writtenField, type FieldReading } from "./field-refusal";

type AmountFieldOptions = {
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

/** The same reading without a schema, for what is read on the page too. */
export function amountReading(
  text: string,
  { allowNegative = false, max = HIGHEST }: AmountFieldOptions = {},
): FieldReading<Ore> {
  const read = readAmount(text);
  const tooLarge = { code: "amount.tooLarge", params: { max: kronor(max) } };
  if (read.kind === "amount") {
    if (read.ore < 0n && !allowNegative) return { code: "amount.negative", params: { text } };
    return read.ore > max || -read.ore > max ? tooLarge : { value: read.ore };
  }
  if (read.kind === "ambiguous") {
    return { code: "amount.ambiguous", params: { low: kronor(read.low), high: kronor(read.high) } };
  }
  if (read.kind === "empty") return { code: "amount.missing" };
  return read.kind === "tooLarge" ? tooLarge : { code: `amount.${read.kind}`, params: { text } };
}
