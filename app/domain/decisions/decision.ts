/** A decision on an application: prepared by one person, decided by another, then never changed (31–33 §§ förvaltningslagen). */
import type { Ore } from "~ledger/amount";
import type { ConditionToMeet } from "../conditions/index";

export const decisionOutcomes = ["granted", "partial", "refused"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

const decisionStatuses = ["proposed", "decided", "returned"] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** What a proposal says of its consequences. None is left empty; "påverkas inte" is an answer. */
export const consequenceKeys = [
  "economy",
  "children",
  "gender",
  "environment",
  "disability",
  "otherDocuments",
] as const;
export type ConsequenceKey = (typeof consequenceKeys)[number];
export type Consequences = Readonly<Record<ConsequenceKey, string>>;

/** How much of the grant each year's appropriation bears. */
export type YearAmount = { readonly year: number; readonly amount: Ore };

export type Proposal = {
  readonly outcome: DecisionOutcome;
  readonly granted: Ore;
  readonly years: readonly YearAmount[];
  readonly reasons: string;
  /** The general terms of the award, one a line. */
  readonly conditions: string;
  /** Conditions that the recipient meets one by one. */
  readonly toMeet?: readonly ConditionToMeet[];
  readonly consequences: Consequences;
};
