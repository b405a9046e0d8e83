/** What is accounted for by itself: cost and paid, activity by activity and year by year, as the ledger has it. */
import { sum, type Ore } from "~ledger/amount";

/** The ledger's role of each figure. */
export const activityRole = { cost: "grantCost", paid: "paid" } as const;
export const activityFigures = ["cost", "paid"] as const satisfies (keyof typeof activityRole)[];
type Figures = Readonly<Record<(typeof activityFigures)[number], Ore>>;

export type ActivityRow = Figures & {
  /** Null for what is booked on none: calls from before there were activities. */
  readonly code: string | null;
  /** Null for one that is not in the register. */
  readonly name: string | null;
  readonly year: number;
};

export type ActivityStatement = {
  readonly rows: readonly ActivityRow[];
  /** Of each year, and at the end of all. */
  readonly sums: readonly (Figures & { readonly year: number | null })[];
};

const figuresOf = (rows: readonly ActivityRow[]): Figures => ({
  cost: sum(rows.map(({ cost }) => cost)),
  paid: sum(rows.map(({ paid }) => paid)),
});

export function activitySums(rows: readonly ActivityRow[]): ActivityStatement["sums"] {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);
  return [
    ...years.map((year) => ({ year, ...figuresOf(rows.filter((row) => row.year === year)) })),
    { year: null, ...figuresOf(rows) },
  ];
}
