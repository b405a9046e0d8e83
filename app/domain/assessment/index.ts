/**
 * Assessment (bedömning): who reads which application, conflicts of interest, scores with reasons, and the ranking of a call.
 * Not the decision (see decisions/): a ranking grants nothing.
 * Source: 16–18 §§ förvaltningslagen (2017:900) on conflicts; criteria, threshold and tie-break are the call's own.
 */
export type { AssessmentStatus, Declaration, Score as ScoreWithReason } from "./assessment";
export { assessmentAccess } from "./assessment-access";
export {
  assignAssessorSchema,
  declareConflictSchema,
  nothingSchema,
  scoreSchema,
  versionSchema,
} from "./assessment.schema";
export { suggestUnderFrame } from "./frame-suggestion";
export type { RankingDifference } from "./ranking-differences";
export {
  rankApplications,
  rulesOf,
  type RankedApplication,
  type RankingBasis,
} from "./ranking-rules";
export { score, type Assessment, type Criterion, type Score, type ScoreInput } from "./score-rules";
