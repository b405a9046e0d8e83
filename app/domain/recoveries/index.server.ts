export { chargeInterest } from "./charge-interest.server";
export { communicateRecovery } from "./communicate-recovery.server";
export { consultOn, recordOpinion } from "./consult.server";
export { confirmPayment, decideMeasure } from "./decide-measure.server";
export { decideRecovery } from "./decide-recovery.server";
export { demandDueOn, demandRecovery } from "./demand-recovery.server";
export { findOpening, type RecoveryOpening } from "./find-opening.server";
export {
  findRecoveries,
  recoverySorts,
  type RecoveryList,
  type RecoveryRow,
} from "./find-recoveries.server";
export { findProjectRecovery, type ProjectRecovery } from "./find-project-recovery.server";
export { findOwnRecovery, findRecovery, type RecoveryPage } from "./find-recovery.server";
export { openRecovery, openSettlementRecovery } from "./open-recovery.server";
export { proposeMeasure } from "./propose-measure.server";
export { proposeRecovery } from "./propose-recovery.server";
export { lockRecovery } from "./read-recovery.server";
export { canReceive, lockDemanded, receiveLine } from "./receive-line.server";
export {
  lockRepayment,
  lockRepaymentOf,
  takeBack,
  takeBackFault,
  type Repayment,
} from "./take-back.server";
export { overdueByProject, takenBackFrom } from "./recovery-debt.server";
export { waitingFor } from "./waiting.server";
export { waitingForRecipient } from "./waiting-for-recipient.server";
export { writeMessage } from "./write-message.server";
