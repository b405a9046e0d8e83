/** How a purpose is financed: by the board's own staff, and by others. What is not stated is never counted out. */
import { add, ore, subtract, sum, zero, type Ore } from "~ledger/amount";
import { fixed, fraction, roundHalfUp } from "../shared/fraction";

export type Financier = {
  readonly name: string;
  /** Null when it is not stated how much of it this one gives. */
  readonly amount: Ore | null;
};

type Financing = {
  /** From the financiers together. */
  readonly agreed: Ore;
  readonly ownStaff: Ore | null;
  /** Full-time equivalents, in hundredths. */
  readonly fteHundredths: number | null;
  readonly financiers: readonly Financier[];
};

export type FinancingShares = {
  readonly total: Ore;
  /** Percent of the total from others, with two decimals; null when the own part is not known. */
  readonly externalPercent: string | null;
  /** Own staff cost for one full-time equivalent; null when either is not known. */
  readonly perFte: Ore | null;
  readonly stated: Ore;
  /** Of what was agreed, what no financier is said to give. It is not split between them. */
  readonly notStated: Ore;
};

/**
 * The total, and what of it is from others: rounded half up, once.
 *
 * @example A27: 350 000 of own staff and 1 000 000 from others → 1 350 000 and 74,07 %; 1,1 full time → 318 181,82 each
 */
export function fundFinancing({
  agreed,
  ownStaff,
  fteHundredths,
  financiers,
}: Financing): FinancingShares {
  const total = add(agreed, ownStaff ?? zero);
  const stated = sum(financiers.map(({ amount }) => amount ?? zero));
  return {
    total,
    externalPercent: ownStaff === null ? null : fixed(fraction(agreed * 100n, total), 2),
    perFte:
      ownStaff === null || fteHundredths === null
        ? null
        : ore(roundHalfUp(fraction(ownStaff * 100n, BigInt(fteHundredths)))),
    stated,
    notStated: subtract(agreed, stated),
  };
}
