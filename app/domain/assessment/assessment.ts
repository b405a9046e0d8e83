/** An assessment is one assessor's reading of one application. */
import type { Instant } from "../shared/dates";

const assessmentStatuses = ["assigned", "declared", "conflicted", "locked"] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** One score with its reason; the reason may be empty until the scores are locked. */
export type Score = {
  readonly criterion: string;
  readonly points: number | null;
  readonly reason: string;
};

/** What an assessor has said about conflicts of interest (16–18 §§ förvaltningslagen). */
export type Declaration = {
  readonly hasConflict: boolean;
  readonly reason: string;
  readonly declaredAt: Instant;
};
