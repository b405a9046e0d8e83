/** What a proposal must hold to, whatever is left of the frame: outcome against amount, years against amount. */
import { kronor, ore, subtract, sum, type Ore } from "~ledger/amount";
import { fraction, roundHalfUp, type Fraction } from "../shared/fraction";
import { joinRefusals, refuse, refuseField, type Refusal } from "../shared/result";
import type { Proposal } from "./decision";
import type { LetterFacts } from "./letter-facts";

/** Where the form shows what is wrong with the years. */
const firstYear = "years[0].amount";

type ProposalGround = {
  readonly sought: Ore;
  /** Years the call has money for. */
  readonly years: readonly number[];
  /** From the frozen ranking: below either, an application is refused whatever its total. */
  readonly thresholdMet: boolean;
  readonly aboveMinimum: boolean;
};

/** Every refusal at once; null when the proposal can be made. */
export function proposalRefusal(
  { outcome, granted, years }: Pick<Proposal, "outcome" | "granted" | "years">,
  ground: ProposalGround,
): Refusal | null {
  const isAward = outcome !== "refused";
  if (isAward && !(ground.thresholdMet && ground.aboveMinimum)) {
    return refuse("decision.belowThreshold");
  }
  const outside = years.filter(({ year }) => !ground.years.includes(year));
  const spread = sum(years.map(({ amount }) => amount));
  return joinRefusals([
    ...amountRefusals(outcome, granted, ground.sought),
    ...outside.map(({ year }) =>
      refuseField(firstYear, "decision.yearOutsideCall", { year: String(year) }),
    ),
    ...(spread === granted
      ? []
      : [
          refuseField(firstYear, "decision.yearsSum", {
            sum: kronor(spread),
            granted: kronor(granted),
            difference: kronor(subtract(granted, spread)),
          }),
        ]),
  ]);
}

function amountRefusals(outcome: Proposal["outcome"], granted: Ore, sought: Ore): Refusal[] {
  const params = { sought: kronor(sought) };
  switch (outcome) {
    case "granted":
      return granted === sought
        ? []
        : [refuseField("granted", "decision.grantedIsNotSought", params)];
    case "partial":
      return granted > 0n && granted < sought
        ? []
        : [refuseField("granted", "decision.partialAmount", params)];
    case "refused":
      return granted === 0n ? [] : [refuseField("granted", "decision.refusedWithAmount")];
  }
}

/** By the call's legal basis. An award in part is a refusal of the rest: it may be appealed where either may. */
export function mayBeAppealed({
  definition,
  outcome,
}: Pick<LetterFacts, "definition" | "outcome">) {
  const { granted, refused } = definition.legalBasis.appealable;
  if (outcome === "granted") return granted;
  return outcome === "refused" ? refused : granted || refused;
}

const HUNDRED = 100n;

export type PartialWays = {
  /** What somebody else must pay for the project to be carried out as it was. */
  readonly gap: Ore;
  /** The grant in per cent of the total cost, exact: when the gap is filled, and when the project is made smaller. */
  readonly filledShare: Fraction;
  readonly keptShare: Fraction;
  /** The total cost that keeps the grant's share. */
  readonly reducedTotal: Ore;
  readonly reduction: Ore;
};

/**
 * The two ways to carry out a project that was granted less than it sought: fill the gap, or make it smaller with the
 * grant's share unchanged. Amounts in öre, the smaller total rounded half up.
 * @example 815 000 of 1 200 000, total 2 377 850,11 → gap 385 000,00 (then 34,2747 %), smaller total 1 614 956,53 (762 893,58 less)
 */
export function partialWays(granted: Ore, sought: Ore, total: Ore): PartialWays {
  const reducedTotal = ore(roundHalfUp(fraction(granted * total, sought)));
  return {
    gap: subtract(sought, granted),
    filledShare: fraction(granted * HUNDRED, total),
    keptShare: fraction(sought * HUNDRED, total),
    reducedTotal,
    reduction: subtract(total, reducedTotal),
  };
}

type YearLeft = { readonly year: number; readonly left: Ore };

/**
 * How a grant may be spread over the years: the first year bears the advance, or everything where there is none, as far
 * as its money lasts; the rest falls on the years after. A suggestion; the officer decides.
 */
export function suggestYears(
  granted: Ore,
  advance: Ore,
  years: readonly YearLeft[],
): { readonly year: number; readonly amount: Ore }[] {
  let rest = granted;
  return years.map(({ year, left }, index) => {
    const isLast = index === years.length - 1;
    const wanted = index === 0 && advance > 0n && !isLast && advance < rest ? advance : rest;
    const amount = wanted < left ? wanted : left;
    rest = subtract(rest, amount);
    return { year, amount };
  });
}
