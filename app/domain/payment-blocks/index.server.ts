export { returnStop, withdrawStop } from "./close-proposal.server";
export { decideStop } from "./decide-stop.server";
export {
  findBlockedProjects,
  findPaymentBlocks,
  type PaymentStanding,
} from "./find-payment-blocks.server";
export { findPaymentStop, type PaymentStopPage } from "./find-stop.server";
export { heldPaymentBlocks, paymentBlocks, type BlocksByProject } from "./payment-blocks.server";
export { claimBlocks } from "./payment-limits.server";
export { proposeStop } from "./propose-stop.server";
export { reportsWaitingFor } from "./reports-waiting.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { owedReports } from "./report-blocks.server";
export { waitingFor } from "./waiting.server";
