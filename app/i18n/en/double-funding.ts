import type sv from "../sv/double-funding";

export default {
  form: {
    title: "Costs shared with others",
    intro:
      "Fill in the rows that are your part of an invoice that several pay. As voucher everybody writes the invoice's own number. The key is the parts in the same order for everybody, for example 1:1:1, and your part is which of them is yours. The amount of the row is your part, to the öre.",
  },
  share: (p) => `part ${p.place} of ${p.parts} (${p.key}) of ${p.whole}`,
  otherShares: (p) => `Others pay for the same cost: ${p.shares}.`,
  otherShare: (p) => `${p.amount} to ${p.organisation}, ${p.caseNumber}, ${p.board}`,
  otherFunding: {
    title: (p) =>
      p.count === 1
        ? "The applicant has another case for the same time"
        : `The applicant has ${p.count} other cases for the same time`,
    what: "Compare the budgets: the same cost may not be paid for twice.",
    row: (p) =>
      `${p.caseNumber}, ${p.from}–${p.to}, ${p.granted === null ? "not decided" : `granted ${p.granted}`}`,
  },
} satisfies typeof sv;
