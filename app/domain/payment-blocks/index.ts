/**
 * Payment blocks: every reason why nothing is paid to a project now, in one place, and the decision to stop payments.
 * Not how a payment is made (disbursements/) and not what a claim gives (claims/).
 * Source: 9, 14 and 15 b §§ förordningen (2016:1364).
 */
export { besideAccount, blockRefusal, type PaymentBlock } from "./payment-block";
export { paymentBlockAccess } from "./payment-block-access";
export { isCutOff, overdueReports, passedCutOff, type Reported } from "./overdue-reports";
export {
  stopBases,
  type ClosedStop,
  type PaymentStop,
  type StopBasis,
  type StopKind,
} from "./payment-stop";
export {
  closeStopSchema,
  decideStopSchema,
  proposeStopSchema,
  type CloseStopInput,
  type DecideStopInput,
  type ProposeStopInput,
} from "./payment-stop.schema";
