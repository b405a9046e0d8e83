/** The final grant, when costs and co-financing are known: what is paid, recovered and released. */
import { max, ore, subtract, zero, type Ore } from "~ledger/amount";
import { fraction, roundDown } from "../shared/fraction";

type SettlementInput = {
  readonly grant: Ore;
  /** Total cost of the decided budget, in-kind included; above zero. */
  readonly total: Ore;
  /** Approved actual cost, in-kind included. */
  readonly approved: Ore;
  /** Verified co-financing, in-kind included. */
  readonly cofinancing: Ore;
  /** Paid to the project before the settlement. */
  readonly paid: Ore;
  /** Taken back while the project ran; none unless said. */
  readonly takenBack?: Ore;
  /** True when the call says that missing co-financing lowers the grant in proportion. */
  readonly proportional: boolean;
};

export type Settlement = {
  /**
   * The rules are limits in öre, not amounts: one may be larger than the ledger holds, when the rest of the financing was
   * to be next to nothing.
   */
  readonly shareRule: bigint;
  readonly noOverfinancing: bigint;
  /** Null when the call has no such rule, or when the grant was to cover the whole cost. */
  readonly proportionalRule: bigint | null;
  readonly finalGrant: Ore;
  readonly payment: Ore;
  readonly recovery: Ore;
  readonly release: Ore;
};

/**
 * The final grant is the least of the decided grant, less what has been taken back of it, and the rules, never below zero. Amounts in öre; the share rule and
 * the proportional rule are rounded down. Above what is paid it becomes the last payment, below it a recovery; the rest
 * of the decided grant releases its commitment. Law: 16–17 §§ förordningen (2016:1364), 39–41 §§ förordningen
 * (2010:1122); the amount itself by the terms of the call.
 *
 * @throws RangeError when the total cost is zero
 * @example ANS-002: min(590 000,00; 532 258,84; 546 178,33; 497 436,08) = 497 436,08; paid 472 000,00 → 25 436,08
 */
export function settlement(input: SettlementInput): Settlement {
  const { grant, total, approved, cofinancing, paid } = input;
  const shareRule = roundDown(fraction(grant * approved, total));
  const noOverfinancing = approved - cofinancing;
  const proportionalRule =
    input.proportional && total > grant
      ? roundDown(fraction(grant * cofinancing, total - grant))
      : null;
  const limits = [
    grant - (input.takenBack ?? zero),
    shareRule,
    noOverfinancing,
    proportionalRule ?? grant,
  ];
  const least = limits.reduce((lowest, limit) => (limit < lowest ? limit : lowest));
  const finalGrant = ore(least > 0n ? least : 0n);
  return {
    shareRule,
    noOverfinancing,
    proportionalRule,
    finalGrant,
    payment: max(subtract(finalGrant, paid), zero),
    recovery: max(subtract(paid, finalGrant), zero),
    release: subtract(grant, finalGrant),
  };
}
