/** What may happen to an assessment, and from where. A conflict may be discovered until the scores are locked. */
import type { AssessmentStatus } from "./assessment";

const assessmentMoves = {
  declareNone: { from: ["assigned"], to: "declared" },
  declareConflict: { from: ["assigned", "declared"], to: "conflicted" },
  score: { from: ["declared"], to: "declared" },
  lock: { from: ["declared"], to: "locked" },
} as const satisfies Record<
  string,
  { readonly from: readonly AssessmentStatus[]; readonly to: AssessmentStatus }
>;

type AssessmentMove = keyof typeof assessmentMoves;

export const mayMove = (move: AssessmentMove, from: string): boolean =>
  (assessmentMoves[move].from as readonly string[]).includes(from);

/** Applications that are ranked, or were before they were decided. */
export const inRanking = [
  "in_assessment",
  "ranked",
  "decided_granted",
  "decided_partial",
  "decided_refused",
  "accepted",
] as const;
