import { oreFromKronor } from "~ledger/amount";
import { formatKronor } from "~/ui/money/format";
import type sv from "../../sv/refusals/budget";
import type { Translated } from "../../refusal-texts";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "en");

/** The budget, who pays, and the co-financier's own word. */
export default {
  "budget.choose": "Choose one of the alternatives.",
  "budget.empty": "The budget is empty. Fill in the costs first.",
  "budget.grantMissing":
    "Amount applied for: write how much you apply for, for example 590,000.00.",
  "budget.grantTooLarge": (p) =>
    `Amount applied for: at most ${kr(p["max"])} in this call. You have applied for ${kr(p["grant"])}.`,
  "budget.grantTooSmall": (p) => `Amount applied for: at least ${kr(p["min"])} in this call.`,
  "budget.inKindOverCap": (p) =>
    `Contributions in kind: at most ${p["percent"]}% of total cost, ${kr(p["max"])}. You have counted ${kr(p["inKind"])}.`,
  "budget.methodKept":
    "The way of counting costs was chosen in the application and cannot be changed now.",
  "budget.methodNotOffered":
    "Choose another way to count costs: the call has no flat rate on staff.",
  "budget.monthsOrHours":
    "Salary: fill in either share and months, or hours. Remove one of the two.",
  "budget.otherNotAllowed":
    "Other costs: with a flat rate on staff no other costs may be counted. Remove them.",
  "budget.shareExceeded": (p) =>
    `Amount applied for: at most ${p["percent"]}% of total cost, ${kr(p["max"])}. You have applied for ${kr(p["grant"])}.`,
  "budget.surplus": (p) =>
    `The budget does not balance. The financing is ${kr(p["amount"])} more than the costs.`,
  "budget.unbalanced": (p) =>
    `The budget does not balance. ${kr(p["amount"])} of co-financing is missing.`,
  "financing.email": (p) =>
    `E-mail: "${p["text"]}" is not an e-mail address. Write for example name@municipality.se.`,
  "financing.zero": "Amount: write more than SEK 0.00, or remove the financier.",
  "promise.alreadyAnswered": "The link has been used. We have the answer.",
  "promise.alreadyConfirmed": "The co-financing is already confirmed.",
  "promise.changed": (p) =>
    `The amount has been changed to ${kr(p["amount"])} since you opened the page. Read it and answer again.`,
  "promise.choose": "Choose yes or no.",
  "promise.expired": "The link is no longer valid. Ask the applicant to send a new one.",
  "promise.noEmail": (p) =>
    `Write an e-mail address for ${p["name"]} in the budget and save first.`,
  "promise.noLongerNeeded": "The application is closed. The answer is no longer needed.",
  "promise.own": "Nobody else needs to confirm your own funds.",
} satisfies Translated<typeof sv>;
