/** Letters as they were sent. What a letter itself says is always in Swedish, the language of the case. */
import type sv from "../sv/letters";

export default {
  title: "Letters",
  kind: {
    dismissal: "Decision to dismiss",
    award: "Decision on the grant",
    refusal: "Decision to refuse",
    change: "Decision on a change",
    settlement: "Decision on the settlement",
    paymentStop: "Decision on payments",
    control_notice: "Notice of a control",
    control_protocol: "Protocol of a control",
    recovery_communication: "Letter before a decision on recovery",
    recovery_decision: "Decision on recovery",
    recovery_demand: "Demand for repayment",
    recovery_respite: "Decision on respite",
  },
  on: (p: { letter: string; day: string }) => `${p.letter}, ${p.day}`,
  back: { projects: "Projects", cases: "Cases", applications: "Applications" },
  from: "From",
  to: "To",
  sent: "Sent",
  pdf: "Save as PDF",
  checksum: "Checksum (SHA-256)",
  language: "The letter is in Swedish, the language of the case.",
} satisfies typeof sv;
