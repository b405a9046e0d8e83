/**
 * Disbursements: orders approved by one person and attested by another, gathered in runs that a second person releases.
 * Not what may be paid (claims/, follow-up/) and not the bank's answer (reconciliation/).
 * Source: 9 § and 13–14 §§ förordningen (2000:606) om myndigheters bokföring; 11 § anslagsförordningen (2011:223).
 */
export { attestLimitSchema, LARGE } from "./attest-limit.schema";
export { disbursementAccess } from "./disbursement-access";
export {
  attestedText,
  isReady,
  mayBeNext,
  type OrderKind,
  type OrderStatus,
  type Payee,
  type PaymentOrder,
} from "./payment-order";
export type { Run, RunRow, RunStatus } from "./payment-run";
export { payDayRefusal } from "./pay-day";
