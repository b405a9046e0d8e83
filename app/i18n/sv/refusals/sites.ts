import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const left = ({ whole, spread, difference = "" }: Readonly<Record<string, string>>) =>
  difference.startsWith("-")
    ? `Orterna har ${kr(spread)} tillsammans, men det finns ${kr(whole)}. Minska med ${kr(difference.slice(1))}.`
    : `Orterna har ${kr(spread)} tillsammans av ${kr(whole)}. Fördela ${kr(difference)} till.`;

export default {
  "site.financierSum": (p) => `${p["name"]}: ${left(p)}`,
  "site.grantSum": (p) => `Sökt bidrag: ${left(p)}`,
  "site.inKindSum": (p) => `Bidrag i annat än pengar: ${left(p)}`,
  "site.municipalityUnknown": "Kommun: välj en kommun i länet.",
  "site.notTheWhole":
    "Orternas belopp är inte längre hela budgeten. Öppna sidan Orter, fördela beloppen och försök igen.",
  "site.ofAnotherProject": "Ort: välj en av projektets orter, eller ingen.",
} satisfies RefusalTexts;
