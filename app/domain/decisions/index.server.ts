export { decide } from "./decide.server";
export { declareDecisionConflict } from "./declare-decision-conflict.server";
export type { Controls, YearControl } from "./decision-controls.server";
export {
  findDecision,
  findDecisionFront,
  type DecisionFront,
  type DecisionPage,
} from "./find-decision.server";
export {
  findDecisions,
  findProposals,
  type DecisionList,
  type DecisionRow,
  type Unproposed,
} from "./find-decisions.server";
export { findLetter, renderLetterPdf, type SentLetter } from "./find-letter.server";
export { findProposalGround, type ProposalPage } from "./find-proposal.server";
export { proposeDecision } from "./propose-decision.server";
export { returnProposal } from "./return-proposal.server";
export { unconfirmedFinanciers } from "./read-decision.server";
export { waitingFor } from "./waiting.server";
