import type sv from "../../sv/refusals/ledger";
import type { Translated } from "../../refusal-texts";
import { oreIn } from "../../refusal-amount";

const kr = oreIn("en");

const places: Record<string, string> = {
  available: "On the appropriation item",
  comingAppropriation: "In coming years' appropriation",
  reserved: "In the call's frame",
  committed: "Of what the project has been granted",
  toBePaid: "Of what is approved for payment",
  paid: "Of what has been paid",
  advance: "Of the advance",
  receivable: "Of the amount to be repaid",
  payable: "Of what is owed to the recipient",
  bankInTransit: "Of the payments on their way",
};

export default {
  "ledger.keyReused": "This event is already in the ledger with other content. Nothing was saved.",
  "ledger.negativeAmount": "Amount: write an amount of zero or more.",
  "ledger.notReversible":
    "The entry cannot be corrected: it already is, or it is itself a correction.",
  "ledger.nothingToPost": "Every amount is zero. There is nothing to post.",
  "ledger.outOfRange": "The amount is larger than the ledger can hold.",
  "ledger.overspent": ({ account = "", left, wanted }) =>
    `${places[account.split("/")[0] ?? ""] ?? "On the account"} ${kr(left)} is left, but ${kr(wanted)} is needed. Nothing was saved.`,
  "ledger.periodClosed": ({ month = "" }) =>
    `The month ${month.slice(0, 4)}-${month.slice(4)} is closed. Nothing can be posted in it.`,
  "ledger.unbalanced": "Debits and credits differ. Nothing was saved.",
  "ledger.undeclared": ({ what = "" }) =>
    `The event cannot be posted as it is given (${what}). Nothing was saved.`,
  "ledger.unknownEntry": "There is no such entry in the ledger.",
  "ledger.wrongTenant": "The entry belongs to another board's books. Nothing was saved.",
} satisfies Translated<typeof sv>;
