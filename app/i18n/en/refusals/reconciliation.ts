import { formatDay, formatInstant } from "~/ui/date/format";
import { formatKronor } from "~/ui/money/format";
import { instant } from "~/domain/shared/calendar";
import { oreFromKronor } from "~ledger/amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/reconciliation";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "en");
const day = (on = ""): string => formatDay(on, "en");
const moment = (at = ""): string => formatInstant(instant(at) ?? at, "en");

export default {
  "bankFile.alreadyImported": (p) =>
    `The file was imported ${moment(p["at"])} as "${p["name"]}". Nothing has been imported again.`,
  "bankFile.currency": (p) =>
    `Statement ${p["statement"]} has amounts in ${p["currency"]}. We only import statements in kronor.`,
  "bankFile.doesNotAddUp": (p) =>
    `Statement ${p["statement"]} does not add up: the opening balance and the lines give ${kr(p["computed"])}, but the closing balance is ${kr(p["closing"])}. The file may have been changed. Fetch it from the bank again.`,
  "bankFile.foreignAccount": (p) =>
    `Statement ${p["statement"]} is for account ${p["account"]}. The board’s account is ${p["own"]}. Choose the right file.`,
  "bankFile.futureDay": (p) =>
    `Statement ${p["statement"]} has lines on ${day(p["day"])}, but today is ${day(p["today"])}. Wait until that day.`,
  "bankFile.lineAlreadyImported":
    "Somebody else imported a line of the file at the same moment. Choose the file again.",
  "bankFile.missing": "Statement: choose a file.",
  "bankFile.noAccount": (p) =>
    `Statement ${p["statement"]} does not say which account it is for. Fetch the file from the bank again.`,
  "bankFile.noBalance": (p) =>
    `Statement ${p["statement"]} lacks an opening or a closing balance, so it cannot be checked. Fetch the file from the bank again.`,
  "bankFile.noBookingDate": (p) =>
    `The bank file: a line has no booking date (${p["at"]}). The whole file is refused. Fetch the file from the bank again.`,
  "bankFile.noItemForYear": (p) =>
    `Payment ${p["reference"]} is charged to the appropriation item ${p["code"]} of ${p["year"]}, which is not recorded. Record the allotment for ${p["year"]} first.`,
  "bankFile.noStatementId":
    "A statement in the file has no number. Fetch the file from the bank again.",
  "bankFile.nobodysAccount": (p) =>
    `The account ${p["account"]} belongs to no county board here. Choose the right file.`,
  "bankFile.nothingSent": "No payment run is waiting for the bank’s answer.",
  "bankFile.openingDiffers": (p) =>
    `Statement ${p["statement"]} begins at ${kr(p["opening"])}, but the previous one ended at ${kr(p["previous"])}. Import the missing statements first. If the order is right, the file may have been changed.`,
  "bankFile.severalBoards": (p) =>
    `Several county boards have the account ${p["account"]}. Say which with --board.`,
  "bankFile.statementAlreadyImported": (p) =>
    p["statement"]
      ? `Statement ${p["statement"]} is already imported from another file. Nothing has been imported again.`
      : "The statement is already imported. Nothing has been imported again.",
} satisfies Translated<typeof sv>;
