/** What follows of a claim's salaries: social fees and indirect costs, by the rates that the budget was decided with. */
import { add, ore, type Ore } from "~ledger/amount";
import { fraction, fractionFrom, percentage, roundHalfUp, times } from "../shared/fraction";

/** In the order in which they are counted: each on the salaries and what was counted before it. One of the last two. */
export const derivations = ["social_fees", "indirect", "staff_flat_rate"] as const;
export type Derivation = (typeof derivations)[number];

export type FlatRate = {
  readonly derived: Derivation;
  /** The call's category of the line. */
  readonly category: string;
  /** Decimal text: "45.24" is 45,24 %. */
  readonly percent: string;
};

/**
 * The amounts in öre, each rounded half up once, always from the whole sum of salaries: what a disallowed salary takes with
 * it is the difference of two such counts, never a share of its own.
 *
 * @throws RangeError when a rate is no decimal
 * @example salary 305 160,00 at 45,24 % and 15 %: 138 054,38 and 66 482,16; without 87 750,00 of it 146 565,32 less in all
 */
export function flatAmounts<Rate extends Pick<FlatRate, "percent">>(
  salary: Ore,
  rates: readonly Rate[],
): (Rate & { readonly amount: Ore })[] {
  let base = salary;
  return rates.map((rate) => {
    const amount = shareOf(base, rate.percent);
    base = add(base, amount);
    return { ...rate, amount };
  });
}

function shareOf(base: Ore, percent: string): Ore {
  const rate = fractionFrom(percent);
  if (!rate) throw new RangeError(`${percent} is not a decimal`);
  return ore(roundHalfUp(times(fraction(base), percentage(rate))));
}

/** The lines with those that follow of the salaries put after the last of these. */
export function afterSalaries<Line>(
  lines: readonly Line[],
  isSalary: (line: Line) => boolean,
  following: readonly Line[],
): Line[] {
  const last = lines.reduce((found, line, at) => (isSalary(line) ? at : found), -1);
  return [...lines.slice(0, last + 1), ...following, ...lines.slice(last + 1)];
}
