import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/claims";

const kr = kronorIn("en");
const day = (date = ""): string => formatDay(date, "en");

export default {
  "claim.aboveBudgetLine": (p) =>
    `${p["en"]} comes to ${kr(p["above"])} more than the budget ${kr(p["line"])} and the ${kr(p["room"])} (10%) that may be moved there without a request. Approve less, or wait until a change of the budget is granted.`,
  "claim.aboveClaimed":
    "What is approved is more than was claimed. Approve the deductions to their whole amount.",
  "claim.anotherUnderReview": ({ no }) =>
    `We are reviewing claim ${no}. Wait for the decision before you send the next one.`,
  "claim.belowZero": "Costs: the deductions are larger than the costs. Check the amounts.",
  "claim.categoryUnknown": "Choose one of the call's cost categories.",
  "claim.changedMeanwhile":
    "Someone else saved the claim while you were writing. Reload the page and enter your changes again. What you wrote is still here.",
  "claim.dateOutsidePeriod": ({ from, to }) =>
    `The day is outside the period ${day(from)} to ${day(to)}. Correct the day or the period.`,
  "claim.deviationsMissing":
    "Progress report: write what has gone differently from the plan, or None.",
  "claim.extractCells": ({ cells }) =>
    `Amounts must be whole öre, and every formula must have a value. Mend the cells in Excel, save, and read the file again: ${cells}.`,
  "claim.extractEmpty":
    "We find no costs to read. Check that the lines have amounts and that the project's code is right.",
  "claim.extractSie": ({ row }) =>
    `The SIE file cannot be read at line ${row}. Fetch it again from the accounting program.`,
  "claim.extractTooLong": ({ rows, max }) =>
    `There are ${rows} rows. A claim has at most ${max}. Choose only the project's rows.`,
  "claim.extractUnreadable":
    "We cannot read the file. Choose an Excel file (.xlsx), a CSV file or a SIE file.",
  "claim.fileMissing": "Choose a file.",
  "claim.flatIsCounted":
    "Flat rates are counted on the salaries when you save. Choose another category, or empty the row.",
  "claim.incomeAboveZero": "Write the income with a minus sign. It is deducted from the costs.",
  "claim.lineAboveClaimed": ({ low, high }) =>
    `Write an amount between ${kr(low)} and ${kr(high)}. More than was claimed cannot be approved.`,
  "claim.lineReasonMissing": "Say why the amount is reduced. The recipient reads the reason.",
  "claim.lineTwice": ({ row }) =>
    `The same supplier, voucher and amount are on line ${row}. Remove one of the lines.`,
  "claim.lineZero": "Write something other than zero, or empty the row.",
  "claim.linesNotJudged":
    "The lines have changed since the page was opened. Reload the page and review all lines.",
  "claim.negativeApproval": "What is approved adds up to less than zero. Check the deductions.",
  "claim.noLines": "Costs: write at least one line with an amount.",
  "claim.notParked": "The cost is no longer parked. Reload the page and write it on a new line.",
  "claim.nothingClaimed":
    "The claim has rows but no amount. Take the rows away if you only want to send the progress report.",
  "claim.otherInFlatRate":
    "The project is counted with a flat rate on staff that stands for all other costs. Remove the row.",
  "claim.outcomeMissing": "Progress report: fill in at least one result so far, also if it is 0.",
  "claim.parkReasonMissing": "Say what the line waits for. The recipient reads it.",
  "claim.periodBackwards": "To: choose a day after the first day of the period.",
  "claim.periodOutsideProject": ({ from, to }) =>
    `The project runs ${day(from)} to ${day(to)}. Costs outside that time are not covered.`,
  "claim.projectNotRunning":
    "The project is not running. Open it: there it says what is left before you can claim.",
  "claim.progressMissing": "Progress report: write what you have done in the period.",
  "claim.rateZero": "Say what an hour is worth, more than zero.",
  "claim.risksMissing": "Progress report: write what may go wrong from here, or None.",
  "claim.shareAmount": ({ amount }) =>
    `Your part is ${kr(amount)}. Write that amount, or change the key.`,
  "claim.shareIncomplete":
    "A shared cost needs the whole, the key and your part. Fill in what is missing, or empty all three.",
  "claim.shareKey": "Write the parts with colons between them, for example 1:1:1.",
  "claim.sharePlace": "The key does not have that many parts. Write which of them is yours.",
  "claim.sharedAboveVoucher":
    "Together with what has been claimed already the parts are more than the whole invoice. Agree on the key with the others, and correct the row.",
  "claim.supplierMissing": "Say who sold the goods or the service, or who paid.",
  "claim.tooManyFiles": ({ max }) => `The claim can have at most ${max} files. Remove one first.`,
  "claim.tooManyLines": "Costs: write at most 500 lines.",
  "claim.vatMissing": "Choose whether the amount is without or with VAT.",
  "claim.voucherUnknown":
    "The voucher is not in the claim. Reload the page and choose one that is.",
  "claim.wrongStatus": "The claim has already moved on. Reload the page to see where it stands.",
} satisfies Translated<typeof sv>;
