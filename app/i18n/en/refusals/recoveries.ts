import { formatDay } from "~/ui/date/format";
import { formatKronor } from "~/ui/money/format";
import { oreFromKronor } from "~ledger/amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/recoveries";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "en");
const on = (day = ""): string => formatDay(day, "en");

export default {
  "recovery.aboveDebt": (p) =>
    `The amount ${kr(p["amount"])} is larger than what is left, ${kr(p["left"])} with interest.`,
  "recovery.abovePaid": (p) =>
    `The amount can be at most ${kr(p["most"])}: what has been paid and is not already being recovered.`,
  "recovery.amountZero": "The amount must be above zero.",
  "recovery.answerAwaited": (p) =>
    `The recipient has until ${on(p["day"])} to answer. Propose a decision when the answer has come or the day has passed.`,
  "recovery.answerTooSoon": (p) =>
    `Answer by: give the recipient at least a week. The first possible day is ${on(p["earliest"])}.`,
  "recovery.cannot.communicated":
    "The recovery is written to the recipient and waits for an answer. Reload the page.",
  "recovery.cannot.decided": "The recovery is decided. Reload the page.",
  "recovery.cannot.demanded": "The demand is sent. Reload the page.",
  "recovery.cannot.opened": "The recovery is not written to the recipient yet.",
  "recovery.cannot.proposed": "A decision on the recovery is proposed. Reload the page.",
  "recovery.cannot.settled": "The recovery is settled and cannot be changed.",
  "recovery.cannot.waived": "Nothing is recovered. The case is done and cannot be changed.",
  "recovery.changedSinceShown":
    "The proposal has changed since the page was shown. Reload the page and read it again.",
  "recovery.dayBeforeDemand": (p) =>
    `The day is before the demand, which was sent on ${on(p["day"])}. Write the day the money came.`,
  "recovery.dayPast": "The day has already been. Write a day to come.",
  "recovery.dayToCome": "The day has not been yet. Write the day the money came.",
  "recovery.final": "What is decided about the recovery cannot be changed.",
  "recovery.groundNotInForce":
    "The ground did not hold when the grant was awarded. Choose one of those shown.",
  "recovery.measureFinal": "The measure is decided and cannot be changed.",
  "recovery.measureWaits":
    "Such a measure is already proposed and waits for a decision. Reload the page.",
  "recovery.noInterest": "There is no new interest to book.",
  "recovery.noItem": (p) =>
    `The appropriation item of ${p["year"]} is not recorded, so the money cannot be booked. Record the allotment first.`,
  "recovery.noRemission": "No remission is proposed. Propose it first.",
  "recovery.notConsulted":
    "Remission can be granted only when the opinion has come in. Ask for it and note the answer.",
  "recovery.alreadyOpen":
    "The project already has a recovery that is not done. Finish it before another is opened.",
  "recovery.moneyUsed": (p) =>
    `${kr(p["amount"])} went back to the appropriation and has been used. Release money on the item, and then match the line.`,
  "recovery.newerIsOpen":
    "The project has a newer recovery that is not finished. Finish it, and this one can be opened again.",
  "recovery.lendingRateMissing": (p) =>
    `The State's lending rate is missing for ${on(p["day"])}. Add it under Dated rules.`,
  "recovery.overAYear":
    "Longer than a year: mark that the State gains by it or that there are exceptional reasons, or choose a shorter time.",
  "recovery.referenceRateMissing": (p) =>
    `There is no reference rate for ${on(p["day"])}. Add it under Dated rules.`,
  "recovery.waivedAboveAmount": (p) =>
    `The amount to waive can be at most ${kr(p["amount"])}, the whole recovery.`,
  "recovery.waiverReasonsMissing":
    "Special reasons: say why the board waives. The recipient reads it.",
  "settlement.auditorNotQualified": (p) =>
    `The grant of ${kr(p["grant"])} is at least five price base amounts, ${kr(p["limit"])} by the amount of ${p["year"]}. The certificate must then be from an authorised or approved auditor. Ask the recipient to complete it.`,
  "settlement.recoveryUnderWay": (p) =>
    `Recovery ${p["reference"]} is not done. Finish it before the project is settled.`,
} satisfies Translated<typeof sv>;
