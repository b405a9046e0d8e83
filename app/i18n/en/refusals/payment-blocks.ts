import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/payment-blocks";

const kr = kronorIn("en");
const day = (text = "") => formatDay(text, "en");

export default {
  "payment.blocked": ({ project, count }) =>
    count === "1"
      ? `Payments: the project ${project} cannot be paid now. Open the project and read why.`
      : `Payments: ${count} of them are blocked now, the first to the project ${project}. Open the project and read why.`,
  "paymentBlock.accountChanged": (p) =>
    `The recipient has changed account. We pay to the new one on ${day(p["day"])} at the earliest, so that anyone who did not change it has time to say so.`,
  "paymentBlock.advanceNotEarned": (p) =>
    `${kr(p["amount"])} of the advance is not accounted for. New claims are set off against it first.`,
  "paymentBlock.afterCutOff": (p) =>
    `The last day to claim in ${p["year"]} was ${day(p["day"])}. A claim that comes in later is paid the year after.`,
  "paymentBlock.recoveryDebt": (p) =>
    `The recipient is to pay back ${kr(p["amount"])} in the project ${p["project"]}. Nothing is paid until the debt is gone.`,
  "paymentBlock.reportOverdue": (p) =>
    `${p["en"]} was due on ${day(p["day"])}. Nothing is paid until it has come in.`,
  "paymentBlock.retained": (p) =>
    `All that may be paid before the final report is paid or on its way. ${kr(p["amount"])} is kept until it has been reviewed.`,
  "paymentBlock.stopped": (p) =>
    `Payments are stopped by a decision of ${day(p["day"])}. They go on when the county board has lifted the stop.`,
  "paymentStop.alreadyStopped": "Payments are stopped already.",
  "paymentStop.changedSinceShown":
    "The proposal has changed since the page was shown. Reload the page and read again.",
  "paymentStop.final": "The proposal has been decided, returned or withdrawn. Make a new one.",
  "paymentStop.noProposal": "The proposal is no longer there. Reload the page.",
  "paymentStop.notStopped": "Payments are not stopped.",
  "paymentStop.notYours": "The proposal is not yours. Whoever made it can withdraw it.",
  "paymentStop.projectOver": "The project has been settled. There is nothing more to stop.",
} satisfies Translated<typeof sv>;
