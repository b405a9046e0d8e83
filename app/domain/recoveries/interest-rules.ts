/** Interest on money to be paid back too late. */
import { add, ore, type Ore } from "~ledger/amount";
import { addDays, daysBetween, type PlainDate } from "../shared/dates";
import {
  fraction,
  percentage,
  plus,
  roundHalfUp,
  sumOf,
  times,
  type Fraction,
} from "../shared/fraction";
import { ok, refuse, type Result } from "../shared/result";

/** The Riksbank's reference rate from a day until the next row's day. */
export type ReferenceRate = { readonly from: PlainDate; readonly percent: Fraction };

export type RecoveryInput = {
  readonly principal: Ore;
  readonly demandSentOn: PlainDate;
  readonly paidOn: PlainDate;
  /** Whole days from the demand until interest runs: thirty by law. */
  readonly graceDays: number;
  /** Percentage points above the reference rate: eight by law. */
  readonly marginPercent: Fraction;
  /** In any order, one row a day. */
  readonly referenceRates: readonly ReferenceRate[];
};

export type InterestPart = {
  readonly principal: Ore;
  readonly from: PlainDate;
  /** The first day that is not counted. */
  readonly to: PlainDate;
  readonly days: number;
  /** Reference rate and margin together. */
  readonly percent: Fraction;
  /** Rounded for showing only: the parts need not add up to the sum. */
  readonly interest: Ore;
};

type RecoveryInterest = {
  readonly interestFrom: PlainDate;
  readonly parts: readonly InterestPart[];
  readonly interest: Ore;
  readonly toPay: Ore;
};

/** Interest is counted on actual days of a year of 365, in leap years too. */
const DAYS_A_YEAR = 365n;

/** 4 and 6 §§ räntelagen (1975:635): from thirty days after the demand, at the reference rate and eight points. */
export const GRACE_DAYS = 30;
export const MARGIN_PERCENT = fraction(8n);

/**
 * Late-payment interest in öre: reference rate + margin from the day `graceDays` after the demand until the day of
 * payment (not counted). A new row in the table of reference rates starts a new part. The sum is rounded half up, once,
 * on the unrounded parts. Paid on or before the first day of interest: none. Law: 4 and 6 §§ räntelagen (1975:635),
 * 7–8 §§ förordningen (1993:1138).
 *
 * Refuses with `recovery.referenceRateMissing` when no rate is known for the first day of interest.
 *
 * @example 72 386,99 demanded 2025-05-20 and paid 2025-08-15: 12 days at 11 % and 45 days at 10 % = 1 154,23
 */
export function recovery(input: RecoveryInput): Result<RecoveryInterest> {
  const { principal, paidOn } = input;
  const interestFrom = addDays(input.demandSentOn, input.graceDays);
  const counted = lateInterest({
    ...input,
    pieces: [{ principal, from: interestFrom }],
    until: paidOn,
  });
  if (!counted.ok) return counted;
  const { parts, interest } = counted.value;
  return ok({ interestFrom, parts, interest, toPay: add(principal, interest) });
}

type LateInput = {
  /** What is not paid, each piece from its own first day of interest. */
  readonly pieces: readonly { readonly principal: Ore; readonly from: PlainDate }[];
  /** The first day that is not counted. */
  readonly until: PlainDate;
  readonly marginPercent: Fraction;
  readonly referenceRates: readonly ReferenceRate[];
};

/** The same for a debt in pieces that fall due on different days; the sum of all of them is rounded half up, once. */
export function lateInterest(
  input: LateInput,
): Result<{ readonly parts: readonly InterestPart[]; readonly interest: Ore }> {
  const { until, marginPercent, referenceRates } = input;
  const exact: (Omit<InterestPart, "interest"> & { readonly interest: Fraction })[] = [];
  for (const { principal, from } of input.pieces) {
    if (until <= from) continue;
    const periods = ratePeriods(referenceRates, from, until);
    if (!periods) return refuse("recovery.referenceRateMissing", { day: from });
    for (const period of periods) {
      const percent = plus(period.percent, marginPercent);
      const days = daysBetween(period.from, period.to);
      const years = fraction(BigInt(days), DAYS_A_YEAR);
      const interest = times(times(fraction(principal), percentage(percent)), years);
      exact.push({ principal, from: period.from, to: period.to, days, percent, interest });
    }
  }
  return ok({
    parts: exact.map((part) => ({ ...part, interest: ore(roundHalfUp(part.interest)) })),
    interest: ore(roundHalfUp(sumOf(exact.map((part) => part.interest)))),
  });
}

type RatePeriod = { readonly from: PlainDate; readonly to: PlainDate; readonly percent: Fraction };

/** The time between two days cut where a new reference rate begins; null when none is known for the first day. */
function ratePeriods(
  rates: readonly ReferenceRate[],
  from: PlainDate,
  to: PlainDate,
): RatePeriod[] | null {
  const known = rates
    .filter((rate) => rate.from < to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const first = known.findLastIndex((rate) => rate.from <= from);
  if (first === -1) return null;
  return known.slice(first).map((rate, place, inForce) => ({
    from: place === 0 ? from : rate.from,
    to: inForce[place + 1]?.from ?? to,
    percent: rate.percent,
  }));
}
