import type sv from "../../sv/refusals/ledger";
import type { Translated } from "../../refusal-texts";
import { oreIn } from "../../refusal-amount";
import { monthIn } from "../../refusal-month";

const kr = oreIn("en");
const name = monthIn("en");
const standing: Record<string, string> = {
  open: "open",
  held: "being closed",
  closed: "closed",
  reopening: "closed, and somebody has asked that it be opened",
};
const texts: Record<string, string> = {
  reason: "Reason: write why.",
  actor: "The name of the one who posts is missing.",
  key: "The key of the event is missing or too long.",
};

const places: Record<string, string> = {
  available: "On the appropriation item",
  comingAppropriation: "In coming years' appropriation",
  reserved: "In the call's frame",
  committed: "Of what the project has been granted",
  toBePaid: "Of what is approved for payment",
  paid: "Of what has been paid",
  advance: "Of the advance",
  receivable: "Of the amount to be repaid",
  dueToBoard: "Of what is owed to another county board",
  dueFromBoard: "Of what another county board owes",
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
  "ledger.badDay": ({ day = "" }) =>
    `${day} is not a day or month that the ledger can hold. Write for example 2027-05-20.`,
  "ledger.badText": ({ what = "" }) =>
    `${texts[what] ?? "Something is missing about the event."} Nothing was saved.`,
  "ledger.earlierPeriodOpen": ({ month }) =>
    `Months are closed in order. Close ${name(month)} first; it has entries.`,
  "ledger.laterPeriodClosed": ({ month }) =>
    `Months are opened in reverse order. Open ${name(month)} first; it is closed.`,
  "ledger.notWholeOre": ({ amount = "" }) =>
    `Amount: ${amount} is not a whole number of öre. Write at most two decimals.`,
  "ledger.periodClosed": ({ month }) =>
    `The month ${name(month)} is closed in the ledger. Nothing can be posted in it.`,
  "ledger.periodHeld": ({ month }) =>
    `The month ${name(month)} is being closed. Only corrections and closing entries can be posted in it.`,
  "ledger.periodStep": ({ month, state = "" }) =>
    `Not now: ${name(month)} is ${standing[state] ?? state}. Load the page again.`,
  "ledger.twoPersons": "You asked yourself that the month be opened. Somebody else must agree.",
  "ledger.unbalanced": "Debits and credits differ. Nothing was saved.",
  "ledger.undeclared": ({ what = "" }) =>
    `The event cannot be posted as it is given (${what}). Nothing was saved.`,
  "ledger.unknownEntry": "There is no such entry in the ledger.",
  "ledger.wrongTenant": "The entry belongs to another board's books. Nothing was saved.",
} satisfies Translated<typeof sv>;
