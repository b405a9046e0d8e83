/**
 * Follow-up (uppföljning): the final report with its outcome by sex, the settlement, and what the public may see of it.
 * Not claims during the project (claims/) and not the recovery that a settlement may lead to (recoveries/).
 * Source: 14–17 §§ förordningen (2016:1364); domain rules C6; cells of 1–4 people are hidden.
 */
export type {
  FinalReport,
  FinancierRow,
  InKindRow,
  ReportDetails,
  ReportedProject,
  ReportStatus,
} from "./final-report";
export type { Indicator, Outcome } from "../indicators/index";
export { finalReportSchema, type FinalReportInput } from "./final-report.schema";
export { followUpAccess } from "./follow-up-access";
export { costPerResult, publicOutcome, type PublicOutcome } from "./outcome-rules";
export { inKindAmount, inKindCost, reportFault } from "./report-rules";
export type { Contribution, PreparedSettlement, SettlementBasis } from "./settlement";
export {
  decideSettlementSchema,
  prepareSettlementSchema,
  type DecideSettlementInput,
  type PrepareSettlementInput,
} from "./settlement.schema";
export { governingRule, grantLeft, paymentYear, releases, splitRelease } from "./settlement-money";
export { settlement, type Settlement } from "./settlement-rules";
export { publicCounts, type Cell, type Counts, type PublicCounts } from "./small-cells";
