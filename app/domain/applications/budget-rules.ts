/** A project's cost and financing, and whether the two agree to the öre. */
import { ore, sum, type Ore } from "~ledger/amount";
import {
  fraction,
  percentage,
  roundDown,
  roundHalfUp,
  times,
  type Fraction,
} from "../shared/fraction";

/** Salary by share of full time, or by hours. `month` is the monthly pay in öre; percent 60 means 60 %. */
export type SalaryRow =
  | { readonly month: Ore; readonly percent: Fraction; readonly months: Fraction }
  | { readonly month: Ore; readonly hours: Fraction };

/** Work, premises or goods given instead of money: counts as cost and as financing with the same amount. */
export type InKindRow = { readonly quantity: Fraction; readonly rate: Ore };

export type BudgetInput = {
  readonly salaries: readonly SalaryRow[];
  readonly socialFeesPercent: Fraction;
  /** Null only when `staffFlatRatePercent` is given. */
  readonly indirectPercent: Fraction | null;
  /** A flat rate on staff cost that replaces every other cost (usually 40 %). */
  readonly staffFlatRatePercent: Fraction | null;
  readonly other: readonly Ore[];
  readonly income: readonly Ore[];
  readonly inKind: readonly InKindRow[];
  readonly grant: Ore;
  readonly maxSharePercent: Fraction;
  readonly inKindCapPercent: Fraction;
  readonly cashCofinancing: readonly Ore[];
};

type BudgetRefusal =
  "budget.inKindOverCap" | "budget.otherNotAllowed" | "budget.shareExceeded" | "budget.unbalanced";

export type Budget = {
  readonly salary: Ore;
  readonly socialFees: Ore;
  readonly staff: Ore;
  readonly indirect: Ore;
  readonly other: Ore;
  readonly income: Ore;
  readonly cash: Ore;
  readonly inKind: Ore;
  readonly total: Ore;
  readonly maxGrantByShare: Ore;
  readonly inKindCap: Ore;
  /** The grant in per cent of the total cost, exact (show with `fixed(…, 4)`); null when the total cost is zero. */
  readonly sharePercent: Fraction | null;
  /** Financing that is missing when above zero, and financing that is too much when below. */
  readonly difference: Ore;
  /** Sorted; empty when the budget holds. */
  readonly refusals: readonly BudgetRefusal[];
};

/** Hours of a full working year, by which twelve months' pay becomes an hourly cost (art. 55 in EU 2021/1060). */
const HOURS_A_YEAR = 1720n;

/**
 * One salary row in öre, half up. By hours the hourly cost is first rounded to öre, then multiplied.
 *
 * @example 36 800 kr × 60 % × 12 months = 264 960,00; by 1 032 hours: 256,74 × 1 032 = 264 955,68
 */
export function salaryCost(row: SalaryRow): Ore {
  const month = fraction(row.month);
  if ("hours" in row) {
    const hour = roundHalfUp(times(month, fraction(12n, HOURS_A_YEAR)));
    return up(times(fraction(hour), row.hours));
  }
  return up(times(times(month, percentage(row.percent)), row.months));
}

/** One in-kind row in öre, half up: 540 hours × 220,00 = 118 800,00. */
export const inKindCost = (row: InKindRow): Ore => up(times(row.quantity, fraction(row.rate)));

/**
 * Adds up the budget. Amounts in öre. Rows, social fees and indirect cost are rounded half up, each once; the two
 * ceilings are rounded down. The identity that must hold to the öre: grant + cash co-financing = cash cost.
 * Law: the share and the in-kind ceiling are set by the call; eligible cost as in domain rules C1–C4.
 *
 * @example ANS-002: total 825 837,04, of which in-kind 118 800,00; grant 590 000,00 = 71,4427 %; difference 0,00
 */
export function budget(input: BudgetInput): Budget {
  const salary = sum(input.salaries.map(salaryCost));
  const socialFees = shareOf(salary, input.socialFeesPercent);
  const staff = ore(salary + socialFees);
  const indirect = indirectCost(staff, input);
  const other = sum(input.other);
  const income = sum(input.income);
  const cash = ore(staff + indirect + other - income);
  const inKind = sum(input.inKind.map(inKindCost));
  const total = ore(cash + inKind);
  const figures = {
    salary,
    socialFees,
    staff,
    indirect,
    other,
    income,
    cash,
    inKind,
    total,
    maxGrantByShare: ceilingOf(total, input.maxSharePercent),
    inKindCap: ceilingOf(total, input.inKindCapPercent),
    sharePercent: shareInPercent(input.grant, total),
    difference: ore(cash - input.grant - sum(input.cashCofinancing)),
  };
  return { ...figures, refusals: refusalsOf(input, figures) };
}

/** The share of each approved krona, or null when nothing is applied for, or more than can be granted. */
export function shareIfGranted(
  figures: Pick<Budget, "maxGrantByShare" | "sharePercent" | "total">,
  grant: Ore | null,
  maxGrant: Ore,
): Fraction | null {
  if (!grant) return null;
  const isTooMuch = [figures.total, figures.maxGrantByShare, maxGrant].some((most) => grant > most);
  return isTooMuch ? null : figures.sharePercent;
}

/** The flat rate on staff replaces the indirect rate when the call offers it and the applicant chose it. */
function indirectCost(staff: Ore, { indirectPercent, staffFlatRatePercent }: BudgetInput): Ore {
  const percent = staffFlatRatePercent ?? indirectPercent;
  if (!percent) throw new RangeError("a budget needs an indirect rate or a flat rate on staff");
  return shareOf(staff, percent);
}

function refusalsOf(
  input: BudgetInput,
  figures: Pick<Budget, "difference" | "inKind" | "inKindCap" | "maxGrantByShare">,
): BudgetRefusal[] {
  const refusals: BudgetRefusal[] = [];
  if (figures.inKind > figures.inKindCap) refusals.push("budget.inKindOverCap");
  if (input.staffFlatRatePercent && input.other.length > 0) refusals.push("budget.otherNotAllowed");
  if (input.grant > figures.maxGrantByShare) refusals.push("budget.shareExceeded");
  if (figures.difference !== 0n) refusals.push("budget.unbalanced");
  return refusals;
}

const shareInPercent = (grant: Ore, total: Ore): Fraction | null =>
  total === 0n ? null : fraction(grant * 100n, total);

const up = (value: Fraction): Ore => ore(roundHalfUp(value));

const shareOf = (amount: Ore, percent: Fraction): Ore =>
  up(times(fraction(amount), percentage(percent)));

const ceilingOf = (amount: Ore, percent: Fraction): Ore =>
  ore(roundDown(times(fraction(amount), percentage(percent))));
