/**
 * Decisions (beslut): a proposal with reasons and consequences, decided by another person within frame, authority and
 * delegation, and the letter that tells of it. Not the project that follows (see projects/).
 * Source: 28–33 §§ förvaltningslagen (2017:900); 17 § anslagsförordningen (2011:223); 13 § förordningen (2016:1364).
 */
export {
  consequenceKeys,
  decisionOutcomes,
  type ConsequenceKey,
  type Consequences,
  type DecisionOutcome,
  type DecisionStatus,
  type Proposal,
  type YearAmount,
} from "./decision";
export { decisionAccess } from "./decision-access";
export { decideSchema, proposalSchema, returnSchema } from "./decision.schema";
export { partialWays, type PartialWays } from "./decision-rules";
export type { LetterScore } from "./letter-facts";
export {
  changedParts,
  partnerKey,
  versionCauses,
  type ChangedPart,
  type DecidedLine,
  type DecidedPartner,
  type DecisionContent,
  type DecisionVersion,
  type VersionCause,
} from "./decision-version";
export {
  amountFaults,
  type BudgetBasis,
  categoriesIn,
  lineUses,
  revisionFault,
  scaledLines,
  type LineUse,
} from "./decided-budget";
