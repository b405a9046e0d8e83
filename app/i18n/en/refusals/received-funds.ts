import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/received-funds";

const kr = kronorIn("en");
const day = (on = ""): string => formatDay(on, "en");

export default {
  "receivedFund.aboveAgreed": (p) =>
    `The agreement is on ${kr(p["agreed"])}, and ${kr(p["requested"])} has been requested. Write a lower amount.`,
  "receivedFund.aboveLeft": (p) =>
    `${kr(p["left"])} is left and promised to nobody. No more than that can be paid back.`,
  "receivedFund.agreementTaken":
    "Agreement number: it is recorded already. Open it under Received funds.",
  "receivedFund.alreadyAnswered": "The proposal has been answered. Load the page again.",
  "receivedFund.dayPast": (p) => `Expected by: write today, ${day(p["today"])}, or later.`,
  "receivedFund.dayToCome": (p) =>
    `Day of the agreement: write the day when it was made, today, ${day(p["today"])}, at the latest.`,
  "receivedFund.financierAmount": (p) =>
    `Financiers, line ${p["line"]}: “${p["text"]}” is no amount above zero. Write 200 000, say, or only the name.`,
  "receivedFund.financierName": (p) =>
    `Financiers${p["line"] ? `, line ${p["line"]}` : ""}: write the name first, then a semicolon and the amount. The name has at most 200 characters.`,
  "receivedFund.financierTwice": (p) =>
    p["name"]
      ? `Financiers: ${p["name"]} is there twice. Write the name once, with the whole amount.`
      : "Financiers: the same name is there twice. Write it once, with the whole amount.",
  "receivedFund.fteWithoutCost":
    "Own staff, cost: write the cost of the full-time equivalents, or remove them.",
  "receivedFund.notPositive": "Amount: write an amount above zero.",
  "receivedFund.repaymentWaits":
    "A repayment waits for an answer already. Answer it before a new one is proposed.",
  "receivedFund.splitAbove": (p) =>
    p["stated"]
      ? `The financiers give ${kr(p["stated"])} together, more than the agreement’s ${kr(p["agreed"])}. Change the amounts.`
      : "The financiers give more together than was agreed. Change the amounts.",
  "receivedFund.splitBelow": (p) =>
    `The financiers give ${kr(p["stated"])} together, but the agreement is on ${kr(p["agreed"])}. Change the amounts, or say that the list is not complete.`,
  "receivedFund.tooManyFinanciers": (p) => `Financiers: write at most ${p["most"]} lines.`,
} satisfies Translated<typeof sv>;
