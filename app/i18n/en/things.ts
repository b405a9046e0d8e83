/** What kinds of thing entries and events are about. */
import type sv from "../sv/things";

export default {
  application: "Application",
  project: "Project",
  decision: "Decision",
  assessment: "Assessment",
  claim: "Claim",
  paymentOrder: "Payment order",
  paymentRun: "Payment run",
  difference: "Bank line to investigate",
  bankLine: "Bank line",
  reconciliation: "Reconciliation",
  paymentStop: "Payment stop",
  bankFile: "Bank file",
  call: "Call",
  appropriation: "Appropriation item",
  finalReport: "Final report",
  settlement: "Settlement",
  recovery: "Recovery",
  datedRule: "Dated rule",
  organisation: "Organisation",
  payeeAccount: "Payee account",
  person: "Person",
  board: "County board",
  period: "Period",
  export: "Export",
} satisfies typeof sv;
