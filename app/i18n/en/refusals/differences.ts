import { formatDay } from "~/ui/date/format";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/differences";

const day = (on = ""): string => formatDay(on, "en");

export default {
  "bankFile.answersOtherTotals": (p) =>
    `The bank answers about ${p["message"]} with another number or sum than we sent. The payment file may have been changed on its way. Call the bank.`,
  "bankFile.rejectedAfterPaid": (p) =>
    `The bank rejects payment ${p["reference"]}, which a statement has already confirmed. Call the bank. Nothing has been imported.`,
  "bankFile.unknownPaymentFile": (p) =>
    `The bank answers about a payment file that is not ours (${p["message"]}). Choose the right file.`,
  "difference.alreadyClosed": "The line has been dealt with. Load the page again.",
  "difference.chooseOutcome": "What has been done? Choose one of the answers.",
  "difference.chooseOwner": "Responsible: choose an accountant or a controller.",
  "difference.choosePayment": "Payment: choose one in the list.",
  "match.movedAgain":
    "The line is matched already. It is the money that has moved once more, and no payment can explain that.",
  "match.notPossible":
    "The payment can no longer be the line: its amount or state is another. Load the page again.",
  "match.nothingProposed": "There is no proposal to answer. Load the page again.",
  "match.paidAgain":
    "The payment has been ordered again since it came back. The match can then not be undone.",
  "match.paymentHasMoved":
    "The payment has gone on since the line was matched. Undo first what came last.",
  "match.tooOldToUndo":
    "The match was made before matches could be undone, and cannot be undone here.",
  "match.undoAlreadyAsked": "Somebody has already asked that the match be undone.",
  "match.undoNotAsked": "Nobody has asked that the match be undone. Load the page again.",
  "sheet.alreadySigned": "The sheet is already signed.",
  "sheet.changedSinceShown":
    "Something has changed since the sheet was shown. Read it again before you sign.",
  "sheet.notOver": (p) =>
    `The month lasts until ${day(p["until"])}. The sheet is signed when it is over.`,
  "sheet.notSigned": "Nobody has signed the sheet yet. Begin with the first signature.",
  "sheet.unexplained":
    "The sheet cannot be signed: a part of the difference between the bank and the ledger has no explanation.",
} satisfies Translated<typeof sv>;
