/** Interest on money to be paid back too late. */
import { add, ore, zero, type Ore } from "~ledger/amount";
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
type ReferenceRate = { readonly from: PlainDate; readonly percent: Fraction };

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

type InterestPart = {
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
  if (paidOn <= interestFrom) {
    return ok({ interestFrom, parts: [], interest: zero, toPay: principal });
  }
  const periods = ratePeriods(input.referenceRates, interestFrom, paidOn);
  if (!periods) return refuse("recovery.referenceRateMissing", { day: interestFrom });

  const exact = periods.map((period) => {
    const percent = plus(period.percent, input.marginPercent);
    const days = daysBetween(period.from, period.to);
    const years = fraction(BigInt(days), DAYS_A_YEAR);
    const interest = times(times(fraction(principal), percentage(percent)), years);
    return { from: period.from, to: period.to, days, percent, interest };
  });
  const interest = ore(roundHalfUp(sumOf(exact.map((part) => part.interest))));
  const parts = exact.map((part) => ({ ...part, interest: ore(roundHalfUp(part.interest)) }));
  return ok({ interestFrom, parts, interest, toPay: add(principal, interest) });
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
