/**
 * Recovery (återkrav): money that a recipient has got and shall or may be told to pay back. Communicated, proposed, decided by
 * another person, demanded, and paid, remitted or written off, with interest on what is late.
 * Not the settlement that may lead to it (follow-up/) and not the bank's file (reconciliation/).
 * Source: 16–17 §§ förordningen (2016:1364); 39–41 §§ förordningen (2010:1122); förordningen (1993:1138) om hantering av
 * statliga fordringar; 4 and 6 §§ räntelagen (1975:635).
 */
export { clear, debtOn, duesLeft, instalmentAmounts, type Debt, type Due } from "./debt-rules";
export { recovery, RESPITE_MARGIN_PERCENT, type InterestPart } from "./interest-rules";
export {
  measureKinds,
  recoveryStatuses,
  type Done,
  type Measure,
  type MeasureKind,
  type Message,
  type MessageKind,
  type Movement,
  type Recovery,
  type RecoveryDetails,
  type RecoveryStatus,
  type StoredPart,
} from "./recovery";
export { recoveryAccess } from "./recovery-access";
export { recoveryReferenceIn } from "./recovery-reference";
export { groundOf, groundsFor, recoveryGrounds, type RecoveryGround } from "./recovery-grounds";
export {
  answerSchema,
  communicateSchema,
  consultSchema,
  decideMeasureSchema,
  decideRecoverySchema,
  emptySchema,
  openRecoverySchema,
  opinionSchema,
  proposeMeasureSchema,
  proposeRecoverySchema,
  requestSchema,
} from "./recovery.schema";
