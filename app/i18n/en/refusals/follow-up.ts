import { formatKronor } from "~/ui/money/format";
import { oreFromKronor } from "~ledger/amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/follow-up";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "en");

export default {
  "report.alreadySubmitted": "The final report has been submitted and cannot be changed.",
  "report.auditorMissing": "Audit: say who has audited the report.",
  "report.cashMissing": "Cash costs: fill in the amount. Write 0 if the project cost nothing.",
  "report.changeOpen": (p) =>
    `Change request ${p["no"] ?? ""} is not decided. The final report is of what is decided: wait for the decision, or withdraw the request.`,
  "report.changedMeanwhile":
    "Somebody else saved the final report while you were writing. Reload the page and enter your changes again. What you wrote is still here.",
  "report.inKindMissing": (p) =>
    `Contributions in kind, ${p["row"]}: fill in how much there was. Write 0 if there was none.`,
  "report.lessonsMissing": "Lessons: say what others can use.",
  "report.moreThanStarted": "Completed: the number cannot be larger than how many started.",
  "report.noOutcome": "Results: fill in at least one indicator.",
  "report.notRunning":
    "The project cannot be finally reported now. You do that while it runs or when it has ended.",
  "report.notSaved": "Save the final report first.",
  "report.receivedMissing": (p) =>
    `Co-financing, ${p["name"]}: fill in what you received. Write 0 if there was nothing.`,
  "report.unknownRow": "The questions have changed since the page was opened. Reload the page.",
  "settlement.aboveReported": "The amount cannot be larger than what was reported.",
  "settlement.alreadyDecided": "The settlement has been decided and cannot be changed.",
  "settlement.alreadyPrepared": "The settlement is already prepared. Reload the page.",
  "settlement.changedSinceShown":
    "The details have changed since the page was shown. Reload the page and read them again.",
  "settlement.claimUnderReview": (p) =>
    `Claim ${p["no"]} has not been reviewed. Review it before the project is settled.`,
  "settlement.noItemForYear": (p) =>
    `The appropriation item ${p["code"]} of ${p["year"]} is not recorded, so what is left cannot be returned. Record the allotment first.`,
  "settlement.noReport": "The final report has not come in.",
  "settlement.noRoom": (p) =>
    `The last payment of ${kr(p["payment"])} does not fit in any year’s commitment. Left on the project: ${kr(p["left"])}.`,
  "settlement.paymentUnderWay": (p) =>
    `Payment ${p["reference"]} has not been confirmed by the bank. Wait for the statement before the project is settled.`,
  "settlement.controlUnderWay": (p) =>
    p["no"]
      ? `Control ${p["no"]} of the project is not closed. Close it before the project is settled.`
      : "A control of the project is not closed. Close it before the project is settled.",
  "settlement.reasonsMissing":
    "Reasons: say why you approve less than what was reported. The recipient reads it.",
} satisfies Translated<typeof sv>;
