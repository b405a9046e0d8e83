import type { BankFree } from "~/domain/shared/bank-days";
import { formatDay, formatDeadlineDay, formatDayOfYear, weekday } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/disbursements";

const bankFree: Record<BankFree, string> = {
  saturday: "a Saturday",
  sunday: "a Sunday",
  newYearsDay: "New Year’s Day",
  epiphany: "Epiphany",
  goodFriday: "Good Friday",
  easterMonday: "Easter Monday",
  mayDay: "May Day",
  ascensionDay: "Ascension Day",
  nationalDay: "the National Day of Sweden",
  midsummerEve: "Midsummer Eve",
  christmasEve: "Christmas Eve",
  christmasDay: "Christmas Day",
  boxingDay: "Boxing Day",
  newYearsEve: "New Year’s Eve",
};

const dayBeside = (day = "", other = ""): string =>
  day.slice(0, 4) === other.slice(0, 4)
    ? `${weekday(day, "en")} ${formatDayOfYear(day, "en")}`
    : formatDeadlineDay(day, "en");

export default {
  "payment.decidedByYou":
    "You prepared or took the decision on the grant. Somebody else must attest the payment.",
  "attestLimit.dayPassed": "Holds from: choose today or a later day.",
  "attestLimit.notAttestant": "Attestant: choose somebody who attests at the county board.",
  "payment.aboveAttestLimit": ({ limit }) =>
    `You may approve at most ${kronorIn("en")(limit)}. Somebody with a higher limit must approve.`,
  "payment.aboveAttestLimitToday": "The amount is higher than you may approve.",
  "payment.thirdPerson":
    "A third person must approve: neither who approved it nor who attested first.",
  "payment.accountMissing":
    "There is no account to pay to. The recipient adds one on the page The organisation.",
  "payment.accountNotVerified":
    "The recipient’s account has not been verified. The county board verifies it before anything is paid.",
  "payment.advanceAlreadyApproved": "The advance is already approved.",
  "payment.alreadyAttested": "The payment is already approved by a second person.",
  "payment.alreadyInRun": "One of the payments is already in another run.",
  "payment.alreadyOrderedAgain": "The payment has already been ordered again.",
  "payment.changedSinceAttest": ({ reference }) =>
    `Payment ${reference} has changed since it was approved. Remove it and approve it again.`,
  "payment.changedSincePrepared":
    "The run has changed since it was prepared. Nothing was sent. Contact whoever is responsible for the system.",
  "payment.changedSinceShown":
    "The facts have changed since the page was shown. Reload the page and read again.",
  "payment.claimAlreadyOrdered": "The claim already has a payment.",
  "payment.dayPassed": ({ day, next }) =>
    `Payment day: ${formatDay(day ?? "", "en")} has passed. Choose a bank day from today on, for example ${dayBeside(next, day)}.`,
  "payment.finalAlreadyApproved": "The last payment is already approved.",
  "payment.frozen": "What has been approved is not changed.",
  "payment.noAdvance": "The call gives no advance to this type of organisation.",
  "payment.noOrders": "Payments: choose at least one.",
  "payment.notAttested": "Payments: all must be approved by a second person.",
  "payment.notBankDay": ({ day, why, next }) =>
    `Payment day: ${formatDay(day ?? "", "en")} is ${bankFree[why as BankFree]}. Choose a bank day, for example ${dayBeside(next, day)}.`,
  "payment.notReturned": "The bank has not sent the payment back.",
  "payment.projectNotAccepted": "The recipient has not accepted the decision yet.",
  "payment.runAlreadyDissolved":
    "The run is already dissolved. Its payments can be gathered in a new run.",
  "payment.runAlreadyReleased": "The run is already approved and the file is written.",
  "payment.runDayPassed": ({ day }) =>
    `The payment day ${formatDay(day ?? "", "en")} has passed. Dissolve the run, and create a new one with a day to come.`,
  "payment.runNotDissolvable":
    "The run is approved and its file may have been sent to the bank. It cannot be dissolved.",
  "payment.tooMany": "A run can have at most 10,000 payments.",
  "payment.totalDiffers": "The file’s sum differs from the run’s. Nothing was sent.",
  "payment.unknownOrder": "Payments: one of them is no longer there. Reload the page.",
  "paymentFile.account":
    "The recipient’s account cannot be written in the payment file. Check the number.",
  "paymentFile.amount": "An amount cannot be written in the payment file.",
  "paymentFile.debtorAccount":
    "The board’s account cannot be written in the payment file. Check the number.",
  "paymentFile.empty": "The payment file is empty.",
  "paymentFile.id": "A reference has characters that the bank does not accept.",
  "paymentFile.idTwice": "Two payments have the same reference.",
  "paymentFile.name": "A name cannot be written in the payment file.",
  "paymentFile.ocr": "The OCR number is wrong.",
} satisfies Translated<typeof sv>;
