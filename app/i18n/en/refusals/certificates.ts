import { kronorIn } from "../../refusal-amount";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/certificates";

const kr = kronorIn("en");
const listed = (names = "") => names.split("|").join(", ");

export default {
  "certificate.fileMissing": "The certificate: choose the PDF that the co-financier has signed.",
  "certificate.notOpen":
    "No certificate can be sent now. One is being reviewed or is accepted, or the project has started. Reload the page.",
  "certificate.notPdf": ({ name }) =>
    `The certificate: the file “${name}” is not a PDF. Save the certificate as a PDF and choose it.`,
  "certificate.nothingToJudge": "There is no certificate to review. Reload the page.",
  "certificate.rateZero": "Value: write what one unit is worth, more than zero.",
  "certificate.sayWhy": "Write why the co-financier does not contribute.",
  "cofinancing.aboveGap": ({ gap }) =>
    `Amount: ${kr(gap)} is missing. Write that amount, or a lower one.`,
  "cofinancing.amountZero": "Amount: write more than zero.",
  "cofinancing.gapChanged":
    "What is missing changed while you were reading. Reload the page and see what holds now.",
  "cofinancing.noGap": "No co-financing is missing. Reload the page.",
  "cofinancing.ownNumber":
    "Organisation number: it is your own. Choose to pay yourselves; your signatory is enough.",
  "paymentBlock.certificatesMissing": ({ names }) =>
    `Co-financing certificates are missing from: ${listed(names)}. The project does not start and nothing is paid until they are accepted.`,
  "paymentBlock.cofinancingGap": ({ gap }) =>
    `${kr(gap)} of co-financing is missing. The project does not start and nothing is paid until it is covered.`,
} satisfies Translated<typeof sv>;
