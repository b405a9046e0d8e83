/** What a project has earned by its approved costs, and what may be paid before the final report. */
import { add, max, min, ore, subtract, zero, type Ore } from "~ledger/amount";
import { fraction, percentage, plus, roundDown, times, type Fraction } from "../shared/fraction";

export type GrantTerms = {
  readonly grant: Ore;
  /** Total cost of the decided budget, in-kind included; above zero. */
  readonly total: Ore;
  readonly advancePercent: Fraction;
  /** Null when the call sets no highest advance. */
  readonly advanceCap: Ore | null;
  /** What is kept until the final report is approved: 20 means 20 % of the grant. */
  readonly retentionPercent: Fraction;
};

type InstalmentInput = GrantTerms & {
  /** Approved cost of each claim, in the order of approval. */
  readonly claims: readonly Ore[];
};

type InstalmentRow = {
  readonly approved: Ore;
  readonly cumulative: Ore;
  readonly earned: Ore;
  readonly pay: Ore;
  /** Paid in all after this claim, the advance included. */
  readonly paid: Ore;
};

type Instalments = {
  readonly advance: Ore;
  readonly capBeforeFinal: Ore;
  readonly rows: readonly InstalmentRow[];
};

/**
 * The advance in öre: the share of the grant rounded down, at most the cap. Pattern of law: 11 § förordningen
 * (2003:596), at most half and at most 400 000 kr.
 *
 * @example 50 % of 590 000,00, at most 400 000,00 = 295 000,00
 */
export function advance({ grant, advancePercent, advanceCap }: GrantTerms): Ore {
  const share = ore(roundDown(times(fraction(grant), percentage(advancePercent))));
  return advanceCap === null ? share : min(share, advanceCap);
}

/** The most that may be paid before the final report, in öre, rounded down: 590 000,00 less 20 % = 472 000,00. */
export function capBeforeFinal({ grant, retentionPercent }: GrantTerms): Ore {
  const kept = percentage(retentionPercent);
  const free = plus(fraction(1n), fraction(-kept.numerator, kept.denominator));
  return ore(roundDown(times(free, fraction(grant))));
}

/**
 * What the approved costs so far have earned, in öre: the grant's share of the total cost, on the *sum* of the claims,
 * rounded down once, and never more than the grant. Claim by claim it would drift by an öre.
 *
 * @throws RangeError when the total cost is zero
 * @example 590 000,00 / 825 837,04 × 663 827,11 = 474 255,78
 */
export function earned(
  { grant, total }: Pick<GrantTerms, "grant" | "total">,
  cumulative: Ore,
): Ore {
  const share = roundDown(fraction(grant * cumulative, total));
  return share < grant ? ore(share) : grant;
}

/**
 * What may be paid now, in öre: earned so far, under the cap before the final report, less what is already paid (the
 * advance included); never below zero.
 *
 * @example claim 2 of ANS-002: 320 670,05 earned, 295 000,00 paid → 25 670,05
 */
export function payable(terms: GrantTerms, cumulative: Ore, paid: Ore): Ore {
  const most = min(earned(terms, cumulative), capBeforeFinal(terms));
  return max(subtract(most, paid), zero);
}

/**
 * Every claim of a project in order. Amounts in öre, rounded down. Near in time to use: 11 § anslagsförordningen
 * (2011:223).
 *
 * @example ANS-002: advance 295 000,00, then 0,00, 25 670,05 and 151 329,95, in all 472 000,00
 */
export function instalments(input: InstalmentInput): Instalments {
  const first = advance(input);
  const rows: InstalmentRow[] = [];
  let cumulative = zero;
  let paid = first;
  for (const approved of input.claims) {
    cumulative = add(cumulative, approved);
    const pay = payable(input, cumulative, paid);
    paid = add(paid, pay);
    rows.push({ approved, cumulative, earned: earned(input, cumulative), pay, paid });
  }
  return { advance: first, capBeforeFinal: capBeforeFinal(input), rows };
}
