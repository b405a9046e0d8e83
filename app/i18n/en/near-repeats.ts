import type sv from "../sv/near-repeats";

export default {
  where: (p) =>
    `voucher ${p.voucher} of ${p.amount} in claim ${p.no}, ${p.caseNumber} (${p.organisation})`,
  alike: {
    same: (p) => `Another recipient has claimed the same cost: ${p.where}.`,
    amount: (p) => `The same voucher with another amount: ${p.where}.`,
    zeros: (p) => `The same supplier and amount, only zeros differ in the number: ${p.where}.`,
    sign: (p) => `The same supplier and amount, one sign differs in the number: ${p.where}.`,
    days: (p) => `The same supplier and amount within three days: ${p.where}.`,
  },
  lines: (p) =>
    p.count === 1 ? "1 line is like another cost" : `${p.count} lines are like other costs`,
  what: "See the line. Compare the evidence before you approve.",
} satisfies typeof sv;
