/** What each town of a project has of its grant, its cost and its payments. The parts are always the whole. */
import { allocate, ore, sum, zero, type Ore } from "~ledger/amount";

type Weighed = { readonly grant: Ore; readonly budget: Ore };

/** Öre split by weight, by the largest remainder; nothing to weigh by gives nothing to anybody of nothing. */
function split(amount: Ore, weights: readonly bigint[]): Ore[] {
  const parts = allocate(amount, weights);
  if (parts) return parts;
  if (amount !== 0n) throw new RangeError("nothing to split an amount by");
  return weights.map(() => zero);
}

/** The sites of an award: the grant shared as it was applied for, the cost as it was budgeted. */
export const awardedSites = (
  sought: readonly Weighed[],
  granted: Ore,
  total: Ore,
): { readonly grant: Ore; readonly budget: Ore }[] => {
  const grants = split(
    granted,
    sought.map(({ grant }) => grant),
  );
  // What else than the grant pays is shared by itself, so that no town has more grant than cost.
  const rest = split(
    ore(total - granted),
    sought.map(({ grant, budget }) => budget - grant),
  );
  return sought.map((_, at) => {
    const grant = grants[at] ?? zero;
    return { grant, budget: sum([grant, rest[at] ?? zero]) };
  });
};

type SiteCost = Weighed & { readonly approved: Ore };
export type SiteMoney = { readonly approved: Ore; readonly earned: Ore; readonly paid: Ore };

/**
 * Approved cost that names no town is shared by the towns' budgets. What is earned follows the approved cost; what is paid
 * does too, and the grants as long as nothing is approved (an advance).
 */
export function siteMoney(
  sites: readonly SiteCost[],
  { shared, earned, paid }: { readonly shared: Ore; readonly earned: Ore; readonly paid: Ore },
): SiteMoney[] {
  const common = split(
    shared,
    sites.map(({ budget }) => budget),
  );
  const approved = sites.map((site, at) => sum([site.approved, common[at] ?? zero]));
  const isWeighable = approved.some((amount) => amount > 0n) && approved.every((a) => a >= 0n);
  const weights = isWeighable ? approved : sites.map(({ grant }) => grant);
  const [earnedParts, paidParts] = [split(earned, weights), split(paid, weights)];
  return approved.map((amount, at) => ({
    approved: amount,
    earned: earnedParts[at] ?? zero,
    paid: paidParts[at] ?? zero,
  }));
}
