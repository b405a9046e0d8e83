/** Interest on money to be paid back: late, or within a respite. */
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

/** A rate from a day until the next row's day. */
export type DatedRate = { readonly from: PlainDate; readonly percent: Fraction };

export type RecoveryInput = {
  readonly principal: Ore;
  readonly demandSentOn: PlainDate;
  readonly paidOn: PlainDate;
  /** Whole days from the demand until interest runs: thirty by law. */
  readonly graceDays: number;
  /** Percentage points above the reference rate: eight by law. */
  readonly marginPercent: Fraction;
  /** In any order, one row a day. */
  readonly referenceRates: readonly DatedRate[];
};

/** Late-payment interest (7–8 §§ förordningen (1993:1138)), or interest while a respite lasts (6 §). */
export type InterestKind = "late" | "respite";

/** What interest is counted by: the Riksbank's reference rates, and the State's lending rates. */
export type InterestRates = Readonly<Record<InterestKind, readonly DatedRate[]>>;

export type InterestPart = {
  readonly kind: InterestKind;
  readonly principal: Ore;
  readonly from: PlainDate;
  /** The first day that is not counted. */
  readonly to: PlainDate;
  readonly days: number;
  /** Rate and margin together. */
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
/** 6 § förordningen (1993:1138): the State's lending rate and two points. */
export const RESPITE_MARGIN_PERCENT = fraction(2n);
const margins = { late: MARGIN_PERCENT, respite: RESPITE_MARGIN_PERCENT } as const;
const missingRate = {
  late: "recovery.referenceRateMissing",
  respite: "recovery.lendingRateMissing",
} as const;

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
  const { principal, paidOn, marginPercent, referenceRates } = input;
  const interestFrom = addDays(input.demandSentOn, input.graceDays);
  const counted = interestOn(
    [{ kind: "late", principal, from: interestFrom, until: paidOn }],
    { late: referenceRates, respite: [] },
    { ...margins, late: marginPercent },
  );
  if (!counted.ok) return counted;
  const { parts, interest } = counted.value;
  return ok({ interestFrom, parts, interest, toPay: add(principal, interest) });
}

/** So much of the debt, for so long. */
export type InterestPiece = {
  readonly kind: InterestKind;
  readonly principal: Ore;
  readonly from: PlainDate;
  /** The first day that is not counted. */
  readonly until: PlainDate;
};

/** The same for a debt in pieces, each by its own rate and for its own days; the sum of all of them is rounded half up, once. */
export function interestOn(
  pieces: readonly InterestPiece[],
  rates: InterestRates,
  marginPercents: Readonly<Record<InterestKind, Fraction>> = margins,
): Result<{ readonly parts: readonly InterestPart[]; readonly interest: Ore }> {
  const exact: (Omit<InterestPart, "interest"> & { readonly interest: Fraction })[] = [];
  for (const { kind, principal, from, until } of pieces) {
    if (until <= from) continue;
    const periods = ratePeriods(rates[kind], from, until);
    if (!periods) return refuse(missingRate[kind], { day: from });
    for (const period of periods) {
      const percent = plus(period.percent, marginPercents[kind]);
      const days = daysBetween(period.from, period.to);
      const years = fraction(BigInt(days), DAYS_A_YEAR);
      const interest = times(times(fraction(principal), percentage(percent)), years);
      exact.push({ kind, principal, from: period.from, to: period.to, days, percent, interest });
    }
  }
  return ok({
    parts: exact.map((part) => ({ ...part, interest: ore(roundHalfUp(part.interest)) })),
    interest: ore(roundHalfUp(sumOf(exact.map((part) => part.interest)))),
  });
}

type RatePeriod = { readonly from: PlainDate; readonly to: PlainDate; readonly percent: Fraction };

/** The time between two days cut where a new rate begins; null when none is known for the first day. */
function ratePeriods(
  rates: readonly DatedRate[],
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
