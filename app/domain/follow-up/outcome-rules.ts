/** Outcome as the public sees it: promised against achieved, small cells hidden, and what one result cost. */
import { ore, type Ore } from "~ledger/amount";
import { dividedBy, fixed, fraction, roundHalfUp, times } from "../shared/fraction";
import type { Indicator, Outcome } from "../indicators/index";
import { openCount, publicCounts, type PublicCounts } from "./small-cells";

export type PublicOutcome = {
  readonly indicator: Indicator;
  readonly counts: PublicCounts;
  /** Of those who started, in percent with two decimals; null where it is no share, hidden or missing. */
  readonly percent: string | null;
  /** Null without a target, and when the outcome is hidden or missing. */
  readonly isReached: boolean | null;
};

const nothing: Omit<Outcome, "indicator"> = {
  women: null,
  men: null,
  total: null,
  startedWomen: null,
  startedMen: null,
};

export function publicOutcome(
  indicator: Indicator,
  found: Omit<Outcome, "indicator"> = nothing,
): PublicOutcome {
  const counts = indicator.bySex
    ? publicCounts(found)
    : {
        women: openCount(null),
        men: openCount(null),
        total:
          indicator.unit === "count"
            ? openCount(found.total)
            : publicCounts({ women: null, men: null, total: found.total }).total,
      };
  const { total } = counts;
  const shown = total.kind === "shown" ? total.value : null;
  return {
    indicator,
    counts,
    percent: shown === null ? null : shareOf(shown, found),
    isReached: shown === null || !indicator.target ? null : shown >= indicator.target.total,
  };
}

function shareOf(
  completed: number,
  { startedWomen, startedMen }: Pick<Outcome, "startedWomen" | "startedMen">,
): string | null {
  if (startedWomen === null || startedMen === null || startedWomen + startedMen === 0) return null;
  const share = fraction(BigInt(completed), BigInt(startedWomen + startedMen));
  return fixed(times(share, fraction(100n)), 2);
}

/**
 * The approved cost per result, rounded half up to the öre; null when there is no result, when none is known, or when the
 * number of results is hidden and would be given away.
 * @example costPerResult(ore(74501537n), [null, 16]) is 46 563,46
 */
export function costPerResult(approvedCost: Ore, results: readonly (number | null)[]): Ore | null {
  const known = results.filter((result) => result !== null);
  const total = known.reduce((all, one) => all + one, 0);
  const { kind } = publicCounts({ women: null, men: null, total }).total;
  if (known.length === 0 || total === 0 || kind !== "shown") return null;
  return ore(roundHalfUp(dividedBy(fraction(approvedCost), fraction(BigInt(total)))));
}
