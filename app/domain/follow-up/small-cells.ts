/**
 * What the public may see of counts by sex. A cell of 1–4 people is hidden, and one more cell of its row, since it could
 * otherwise be computed from the rest. Nought is shown; a missing figure is missing, which is something else.
 */
export type Cell =
  | { readonly kind: "shown"; readonly value: number }
  | { readonly kind: "hidden" }
  | { readonly kind: "missing" };

export type Counts = {
  readonly women: number | null;
  readonly men: number | null;
  readonly total: number | null;
};
export type PublicCounts = { readonly [K in keyof Counts]: Cell };

const SMALLEST_SHOWN = 5;
const isSmall = (value: number | null): boolean =>
  value !== null && value > 0 && value < SMALLEST_SHOWN;

/**
 * @example publicCounts({ women: 14, men: 2, total: 16 }) hides women and men, shows 16
 * @example publicCounts({ women: 25, men: 0, total: 25 }) shows all three
 * @example publicCounts({ women: 3, men: 0, total: 3 }) hides women and total, shows 0 men
 */
export function publicCounts({ women, men, total }: Counts): PublicCounts {
  // A total that is the sum of the two gives the hidden one away, so the other sex goes with it.
  const gives = total !== null && women !== null && men !== null && !isSmall(total);
  const hidesBySex = gives && (isSmall(women) || isSmall(men));
  return {
    women: cell(women, isSmall(women) || hidesBySex),
    men: cell(men, isSmall(men) || hidesBySex),
    total: cell(total, isSmall(total)),
  };
}

/** A count that is not of people, for example of employers: never hidden. */
export const openCount = (value: number | null): Cell => cell(value, false);

function cell(value: number | null, isHidden: boolean): Cell {
  if (value === null) return { kind: "missing" };
  return isHidden ? { kind: "hidden" } : { kind: "shown", value };
}
