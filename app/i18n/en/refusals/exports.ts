import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/exports";

export default {
  "export.busy":
    "Other files are already being downloaded. Wait until one of them is ready and try again.",
  "export.emptyYear": ({ year = "" }) =>
    `Year: nothing is booked in ${year}. Choose another year, for example the one in which the money was paid.`,
  "export.format": "Choose what the file should hold.",
  "export.unknownBoard": ({ board = "" }) =>
    `There is no board with the code ${board}. The code is the county's two digits, for example 12.`,
  "export.year": ({ text = "" }) =>
    `Year: write four digits, for example 2027, instead of "${text}".`,
  "export.yearNeeded": "Year: a SIE file is always one year. Write which, for example 2027.",
} satisfies Translated<typeof sv>;
