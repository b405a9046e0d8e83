/**
 * Claims (rekvisitioner): what a recipient spent, what an officer approved, and what may be paid for it.
 * Not the payment itself (disbursements/) and not the settlement at the end (follow-up/).
 * Source: domain rules C5; 11 § anslagsförordningen (2011:223), near in time to use.
 */
export type {
  Claim,
  ClaimFile,
  ClaimLine,
  ClaimRow,
  NearRepeat,
  OtherShare,
  Repeat,
} from "./claim";
export { claimAccess } from "./claim-access";
export { claimMoney, judgeLines, type ClaimMoney } from "./claim-rules";
export { flatAmounts, type Derivation, type FlatRate } from "./flat-rates";
export {
  lineFaults,
  periodFault,
  vatOf,
  vatRules,
  type CostKind,
  type LineTerms,
  type VatRule,
} from "./line-rules";
export { cellsOf } from "./cells";
export { readRows, rowFields, type FormRow, type RowCategory } from "./read-rows";
export {
  asksForProgress,
  progressFault,
  type ProgressReport,
  type ShownReport,
} from "./progress-report";
export { partsOf, shareAmount, type Share } from "./share-rules";
export { voucherKey } from "./voucher-key";
export {
  claimMoves,
  claimState,
  claimStates,
  claimStatuses,
  isUnfinished,
  moveClaim,
  type ClaimMove,
  type ClaimState,
  type ClaimStatus,
} from "./claim-status";
export {
  approveClaimSchema,
  evidenceSchema,
  returnClaimSchema,
  saveClaimSchema,
  type ApproveClaimInput,
  type SaveClaimInput,
} from "./claim.schema";
export {
  advance,
  capBeforeFinal,
  earned,
  instalments,
  payable,
  type GrantTerms,
} from "./instalment-rules";
