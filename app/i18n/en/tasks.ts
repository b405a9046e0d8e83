/** The work list of a staff person. A task's sentence begins with its verb. */
import type sv from "../sv/tasks";

const counts = [
  "Nothing",
  "One thing",
  "Two things",
  "Three things",
  "Four things",
  "Five things",
  "Six things",
];
const thing = (count: number) => counts[count] ?? `${count} things`;

export default {
  title: "Waiting for you",
  lead: (p: { day: string; count: number; today: number; late: number }) => {
    const urgent = [
      ...(p.late > 0 ? [`${p.late} of them late`] : []),
      ...(p.today > 0 ? [`${p.today} of them today`] : []),
    ];
    return `${p.day}. ${[thing(p.count), ...urgent].join(", ")}.`;
  },
  group: {
    late: "Late",
    today: "Today",
    week: "This week",
    soon: "As soon as you can",
    later: "Later",
  },
  column: { todo: "To do", subject: "Case", due: "By" },
  today: "today",
  since: (p: { day: string }) => `since ${p.day}`,
  run: (p: { no: string }) => `Payment run ${p.no}`,
  empty: "Nothing is waiting for you.",
  emptyWhy: "When something needs to be done it is listed here, the most urgent first.",
  groups: {
    title: "Waiting for your group",
    intro: "You may do this, but somebody else normally does.",
    show: ({ count }) =>
      count === 1
        ? "Show one thing that waits for your group too"
        : `Show ${count} things that wait for your group too`,
  },
  others: {
    title: "Waiting for others",
    days: (p: { days: number }) =>
      p.days === 0 ? "since today" : p.days === 1 ? "since yesterday" : `for ${p.days} days`,
    "call.publication": "Someone else is to publish the call",
    "case.completion": "The applicant is to add information",
    "dismissal.decision": "A decision-maker is to decide on dismissal",
    "award.decision": "A decision-maker is to decide",
    "match.confirmation": "Somebody else has to confirm the match",
    "match.undoing": "Somebody else has to agree that the match is undone",
    "sheet.countersignature": "Somebody else has to sign the reconciliation",
    "order.attestation": "An attestant is to attest the payment",
    "period.answer": "Somebody else has to agree that the month is opened",
    "run.release": "An attestant is to release the payment",
    "recovery.decision": "A decision-maker is to decide on the recovery",
    "recovery.measure": "Somebody else is to decide on the measure",
    "condition.waiver": "A decision-maker is to decide on waiving a condition",
    "paymentStop.decision": "A decision-maker is to decide on a payment stop",
    "settlement.decision": "A decision-maker is to decide the settlement",
  },
  todo: {
    "assessment.assign": "Appoint assessors",
    "assessment.declare": "Say whether you have a conflict of interest",
    "assessment.score": "Score the application",
    "bankLine.investigate": "Look into a bank line without a match",
    "call.answer": "Answer a question about the call",
    "call.publish": "Publish the call",
    "case.check": "Make the formal check",
    "case.completionOverdue": "Decide what to do about missing information",
    "case.decideDismissal": "Decide on dismissal",
    "case.handleLate": "Decide what to do about a late application",
    "case.readCompletion": "Read the added information",
    "claim.review": "Review the claim",
    "condition.decideWaiver": "Decide on waiving a condition",
    "condition.judge": "Review an answer to a condition",
    "decision.decide": "Decide",
    "decision.declare": "Say whether you have a conflict of interest",
    "decision.propose": "Propose a decision",
    "decision.proposeAgain": "Revise the proposed decision",
    "organisation.verifyAccount": "Verify the account",
    "order.again": "Order the payment again",
    "match.confirm": "Confirm a match",
    "match.undo": "Answer whether a match is to be undone",
    "sheet.countersign": "Sign the reconciliation",
    "order.attest": "Attest the payment",
    "payeeSignal.judge": "Judge a signal at an account",
    "paymentStop.decide": "Decide on a payment stop",
    "period.answer": "Answer whether a closed month is to be opened",
    "ranking.freeze": "Freeze the ranking",
    "recovery.answerRequest": "Consider the recipient’s request about the recovery",
    "recovery.chase": "Collect an overdue recovery",
    "recovery.communicate": "Write to the recipient about a recovery",
    "recovery.confirmPayment": "Confirm a registered payment",
    "recovery.consult": "Ask for an opinion on remission",
    "recovery.decide": "Decide on a recovery",
    "recovery.decideMeasure": "Decide on a measure for a recovery",
    "recovery.demand": "Send a demand",
    "recovery.propose": "Propose a decision on a recovery",
    "run.confirm": "Import the bank's answer",
    "run.prepare": "Make a payment run",
    "run.release": "Release the payment",
    "settlement.decide": "Decide the settlement",
    "settlement.prepare": "Review the final report",
  },
} satisfies typeof sv;
