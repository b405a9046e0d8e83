export { decideSettlement } from "./decide-settlement.server";
export { findFinalReport } from "./find-final-report.server";
export {
  findOutcomes,
  findProjectOutcome,
  type CallOutcomes,
  type ProjectOutcome,
} from "./find-outcomes.server";
export { findSettlement, type LedgerFigure, type SettlementPage } from "./find-settlement.server";
export { prepareSettlement } from "./prepare-settlement.server";
export { saveFinalReport } from "./save-final-report.server";
export { submitFinalReport } from "./submit-final-report.server";
export { waitingFor } from "./waiting.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
