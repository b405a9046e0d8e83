/** The progress report (lägesrapport) that a claim carries, and what must stand in it before the claim is signed. */
import type { CallDefinition } from "../calls/index";
import { saysSomething, type Indicator, type Outcome } from "../indicators/index";
import { joinRefusals, refuse, type Refusal } from "../shared/result";

export type ProgressReport = {
  /** What was done. */
  readonly progress: string;
  /** What went otherwise than planned. */
  readonly deviations: string;
  readonly risks: string;
  /** Counted from the project's beginning to the end of the claim's period. */
  readonly outcomes: readonly Outcome[];
};

/** A report as its readers see it: beside what the call asks for and what was said before. */
export type ShownReport = ProgressReport & {
  readonly indicators: readonly Indicator[];
  readonly before: readonly Outcome[];
  /** Whether the call asks for one with its claims. */
  readonly isAsked: boolean;
};

/** A call asks for progress reports when its plan has claims for periods of their own. */
export const asksForProgress = ({ reports }: Pick<CallDefinition, "reports">): boolean =>
  reports.some(({ kind, period }) => kind === "claim" && period !== undefined);

/**
 * Null when the claim may be signed. "None" is an answer about deviations and risks, and a count that is not known yet is
 * left empty, but something must be counted.
 */
export function progressFault({ indicators, isAsked, ...report }: ShownReport): Refusal | null {
  if (!isAsked) return null;
  const lacking = (isLacking: boolean, code: string) => (isLacking ? [refuse(code)] : []);
  return joinRefusals([
    ...lacking(report.progress === "", "claim.progressMissing"),
    ...lacking(report.deviations === "", "claim.deviationsMissing"),
    ...lacking(report.risks === "", "claim.risksMissing"),
    ...lacking(
      indicators.length > 0 && !report.outcomes.some(saysSomething),
      "claim.outcomeMissing",
    ),
  ]);
}
