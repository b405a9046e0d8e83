export { assignAssessor } from "./assign-assessor.server";
export { declareConflict } from "./declare-conflict.server";
export { findAssessments, type AssessmentRow } from "./find-assessments.server";
export { findAssessment, findAssessmentFront, type AssessmentPage } from "./find-assessment.server";
export { findCallAssessors, type Assigned, type CallAssessors } from "./find-assessors.server";
export { findRanking, type RankingPage } from "./find-ranking.server";
export { freezeRanking } from "./freeze-ranking.server";
export { lockScores } from "./lock-scores.server";
export type { RankingRow, RankingYear } from "./ranking-rows.server";
export {
  findCallToRecompute,
  recomputeRanking,
  type Recomputation,
} from "./recompute-ranking.server";
export {
  conflictsInCall,
  declarationIn,
  isAssessorOf,
  recordDeclaration,
} from "./record-declaration.server";
export { saveScores } from "./save-scores.server";
export { waitingFor } from "./waiting.server";
