/** What makes a closer look worth while. Each counts one thing, and gives its points from a limit that the board decides. */
export const riskRules = [
  "first_grant",
  "large_grant",
  "other_costs",
  "account_changed",
  "late_report",
  "not_approved",
  "open_signal",
  "recovered_before",
  "several_projects",
] as const;
export type RiskRule = (typeof riskRules)[number];

/** What a rule's limit is written in. */
export const riskUnit = {
  first_grant: "yes",
  large_grant: "kronor",
  other_costs: "percent",
  account_changed: "count",
  late_report: "count",
  not_approved: "percent",
  open_signal: "count",
  recovered_before: "count",
  several_projects: "count",
} as const satisfies Record<RiskRule, "yes" | "kronor" | "percent" | "count">;

export type Weight = { readonly points: number; readonly atLeast: number };
export type Weights = Readonly<Partial<Record<RiskRule, Weight>>>;
/** What each rule counted, in whole kronor, whole per cent, or a number. */
export type Facts = Readonly<Partial<Record<RiskRule, number>>>;

export type RiskLine = Weight & {
  readonly rule: RiskRule;
  readonly value: number;
  readonly given: number;
};

/** Every rule in force with what it counted and the points that gives; the sum is all there is to a score. */
export function riskScore(
  weights: Weights,
  facts: Facts,
): { readonly lines: readonly RiskLine[]; readonly score: number } {
  const lines = riskRules.flatMap((rule): RiskLine[] => {
    const weight = weights[rule];
    if (!weight) return [];
    const value = facts[rule] ?? 0;
    return [{ rule, ...weight, value, given: value >= weight.atLeast ? weight.points : 0 }];
  });
  return { lines, score: lines.reduce((sum, { given }) => sum + given, 0) };
}
