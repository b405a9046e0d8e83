import { min, subtract, zero, type Ore } from "~ledger/amount";

/** What pays a year. */
export type Funding = {
  readonly year: number;
  /** The year's item; null while it has not been allotted. */
  readonly itemId: string | null;
  /** What has been promised in decisions and no item has covered, by the item whose authority it uses. */
  readonly uncovered: readonly Part[];
  /** What is reserved in calls and no item has covered, by the item that promised it. */
  readonly uncoveredReserve: readonly Part[];
};

export type Part = { readonly itemId: string; readonly amount: Ore };

/** The year's appropriation has come and covers it all: to promise more of it needs no authority. */
export const isCovered = ({ itemId, uncoveredReserve }: Funding): boolean =>
  itemId !== null && uncoveredReserve.length === 0;

export type Shares = {
  /** Back to promises against an appropriation that has not come. */
  readonly coming: readonly Part[];
  readonly ofItem: Ore;
};

/** What of a commitment stands on a promise, taken first, and what on the year's item. */
export function sharesOf(amount: Ore, { uncovered }: Pick<Funding, "uncovered">): Shares {
  let left = amount;
  const coming = uncovered.flatMap(({ itemId, amount: most }) => {
    const part = min(left, most);
    left = subtract(left, part);
    return part > zero ? [{ itemId, amount: part }] : [];
  });
  return { coming, ofItem: left };
}
