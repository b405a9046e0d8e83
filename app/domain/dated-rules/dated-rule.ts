import type { PlainDate } from "../shared/dates";

/** Rules that change with time. The value is a percent, kronor, or where money goes. */
export const ruleKinds = [
  "reference_rate",
  "lending_rate",
  "price_base_amount",
  "returned_money",
] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const returnedMoney = ["item", "income_title"] as const;
/** Back to the appropriation item, or on to the State's income title when the board may not dispose of it. */
export type ReturnsTo = (typeof returnedMoney)[number];

export const asRuleKind = (text: string): RuleKind | null =>
  ruleKinds.find((kind) => kind === text) ?? null;

export type DatedRule = {
  readonly id: string;
  readonly from: PlainDate;
  /** Percent or kronor as a decimal with a point, or one of `returnedMoney`. */
  readonly value: string;
  readonly source: string;
  /** Null for what the product came with. */
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  /** A later row of the same day has taken its place. */
  readonly isReplaced: boolean;
};

type Row = Omit<DatedRule, "isReplaced">;

/** Newest day first; of several rows of one day the latest recorded holds, and a board's own before the shipped. */
export function inOrder(rows: readonly Row[]): DatedRule[] {
  const sorted = rows.toSorted(
    (a, b) =>
      b.from.localeCompare(a.from) ||
      Number(b.recordedBy !== null) - Number(a.recordedBy !== null) ||
      Number(b.id) - Number(a.id),
  );
  return sorted.map((row, at) => ({ ...row, isReplaced: sorted[at - 1]?.from === row.from }));
}

/** What holds on a day; null before the first row. */
export const inForce = (rules: readonly DatedRule[], on: PlainDate): DatedRule | null =>
  rules.find(({ from, isReplaced }) => !isReplaced && from <= on) ?? null;
