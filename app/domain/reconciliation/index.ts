/**
 * Reconciliation (avstämning): files from the bank, which of our payments they confirm or return, and what differs.
 * Not the payments themselves (disbursements/) and not the reading of a bank's format (gateways/bank-statement).
 * Source: 12 § anslagsförordningen (2011:223), charged on the day of payment; domain rules C9.
 */
export {
  oddities,
  type IncomingLine,
  type IncomingStatement,
  type MatchKind,
  type MatchReason,
  type Oddity,
} from "./bank-line";
export { importFileSchema } from "./bank-file.schema";
export {
  closingOutcomes,
  suggestionFor,
  type ClosingOutcome,
  type DifferenceCause,
  type DifferenceStatus,
  type Suggestion,
} from "./difference";
export {
  closeDifferenceSchema,
  confirmationSchema,
  matchDifferenceSchema,
  noteDifferenceSchema,
  ownDifferenceSchema,
  signSheetSchema,
  undoMatchSchema,
} from "./difference.schema";
export { judgeLine } from "./match-rules";
export {
  isMonth,
  monthFrom,
  monthText,
  type MonthFigures,
  type MonthId,
  type MonthItem,
  type ReconciledDay,
} from "./month";
export { reconciliationAccess } from "./reconciliation-access";
export { isSameAccount, repeatsMovedAgain, statementFault } from "./statement-rules";
