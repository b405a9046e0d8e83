import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/bank-files";

export default {
  "bankFile.afterEnd": (p) =>
    `The bank file goes on after its end (${p["at"]}). If it holds several messages, import them one by one.`,
  "bankFile.amount": (p) =>
    `The bank file: ${p["amount"] ? `the amount "${p["amount"]}" cannot be read` : "an amount is missing"} (${p["at"]}). Amounts are written with digits and a full stop, without a sign, in whole öre. The whole file is refused. Fetch the file from the bank again.`,
  "bankFile.direction": (p) =>
    `The bank file: a line does not say whether money came in or went out (${p["at"]}). The whole file is refused. Fetch the file from the bank again.`,
  "bankFile.doctype": (p) =>
    `The bank file contains a document type (${p["at"]}). A file from a bank never does, and it has not been read.`,
  "bankFile.empty": "The bank file is empty. Choose the file again.",
  "bankFile.encoding":
    "The file is not a text from the bank, or written in another encoding than it says. Fetch the file from the bank again.",
  "bankFile.malformed": (p) =>
    `The bank file is broken (${p["at"]}). Fetch the file from the bank again.`,
  "bankFile.noStatement": "The bank file contains no account statement. Choose another file.",
  "bankFile.notStatement": (p) =>
    `The file is not an account statement but ${p["message"]}. Choose a file with statements (camt.053).`,
  "bankFile.severalMessages": (p) =>
    `The bank file holds several kinds of messages, for example both statements and answers about payments (${p["at"]}). Import them one by one.`,
  "bankFile.tooDeep": (p) => `The bank file is not built like a file from a bank (${p["at"]}).`,
  "bankFile.tooLarge": `The bank file is larger than ${MOST_MEGABYTES} MB. Fetch a file for fewer days.`,
  "bankFile.tooMuchText": (p) =>
    `The bank file has a text longer than any bank writes (${p["at"]}).`,
  "bankFile.truncated": (p) =>
    `The bank file is cut off: the end record is missing (${p["at"]}). Fetch the file from the bank again.`,
  "bankFile.unknownFormat":
    "The file is not a bank file. Choose a file with statements (camt.053).",
  "mail.address": "E-mail address: write one address, for example name@association.se.",
  "mail.subject": "The subject cannot be sent. It may be at most 200 characters on one line.",
  "paymentFile.notPaymentFile": "The file is not a payment file (pain.001).",
  "paymentFile.severalAccounts": "The payment file debits several accounts.",
  "paymentFile.totalsDiffer":
    "The payment file has been changed: its count or sum differs from its payments.",
} satisfies Translated<typeof sv>;
