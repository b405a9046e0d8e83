export type Both = { readonly sv: string; readonly en: string };

/** An indicator as the call asks for it, with what the application promised. */
export type Indicator = {
  readonly id: string;
  readonly name: Both;
  readonly unit: "person" | "percent" | "count" | "sek";
  readonly bySex: boolean;
  readonly target: {
    readonly women: number | null;
    readonly men: number | null;
    readonly total: number;
  } | null;
};

/** What came of one indicator. Null is "uppgift saknas"; 0 is nought. */
export type Outcome = {
  readonly indicator: string;
  readonly women: number | null;
  readonly men: number | null;
  /** Of women and men where it is counted by sex; null when one of them is missing. */
  readonly total: number | null;
  /** Of how many, where the indicator is a share. */
  readonly startedWomen: number | null;
  readonly startedMen: number | null;
};

/** The total of women and men; missing as soon as one of them is. */
export const totalOf = (women: number | null, men: number | null): number | null =>
  women === null || men === null ? null : women + men;

export const saysSomething = ({ total, women, men }: Outcome): boolean =>
  total !== null || women !== null || men !== null;

/** What was filled in, with the totals of those that are counted by sex. */
export const withTotals = (
  outcomes: readonly Outcome[],
  indicators: readonly Indicator[],
): Outcome[] =>
  outcomes.map((row) =>
    indicators.some(({ id, bySex }) => id === row.indicator && bySex)
      ? { ...row, total: totalOf(row.women, row.men) }
      : row,
  );

/** Every indicator is one of the call's, and said once. */
export function areKnown(outcomes: readonly Outcome[], indicators: readonly Indicator[]): boolean {
  const said = outcomes.map(({ indicator }) => indicator);
  return (
    new Set(said).size === said.length &&
    said.every((id) => indicators.some((known) => known.id === id))
  );
}

/** Indicators that are lower now than they were before: counted so far, they should not fall. */
export const fallen = (now: readonly Outcome[], before: readonly Outcome[]): string[] =>
  before.flatMap(({ indicator, total }) => {
    const found = now.find((one) => one.indicator === indicator)?.total ?? null;
    return total !== null && found !== null && found < total ? [indicator] : [];
  });
