import type sv from "../sv/signals";

export default {
  history: (p) => `${p.by}, ${p.at}`,
  judge: "Judge a signal",
  which: "Which signal?",
  outcome: "How do you judge it?",
  reasons: "Why?",
  reasonsHint:
    "Write what you found out and how: whom you talked to, which register you read. At least 20 characters.",
  button: "Save the judgement",
} satisfies typeof sv;
