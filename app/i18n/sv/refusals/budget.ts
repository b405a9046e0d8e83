import { oreFromKronor } from "~ledger/amount";
import { formatDecimal, formatKronor } from "~/ui/money/format";
import type { RefusalTexts } from "../../refusal-texts";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "sv");
const percent = (decimal = ""): string => `${formatDecimal(decimal, "sv")}\u00a0%`;

/** The budget, who pays, and the co-financier's own word. */
export default {
  "budget.choose": "Välj ett av alternativen.",
  "budget.empty": "Budgeten är tom. Fyll i kostnaderna först.",
  "budget.grantMissing": "Sökt belopp: skriv hur mycket ni söker, till exempel 590 000,00.",
  "budget.grantTooLarge": (p) =>
    `Sökt belopp: högst ${kr(p["max"])} i den här utlysningen. Ni har sökt ${kr(p["grant"])}.`,
  "budget.grantTooSmall": (p) => `Sökt belopp: minst ${kr(p["min"])} i den här utlysningen.`,
  "budget.inKindOverCap": (p) =>
    `Bidrag i annat än pengar: högst ${percent(p["percent"])} av total kostnad, ${kr(p["max"])}. Ni har räknat med ${kr(p["inKind"])}.`,
  "budget.methodKept": "Sättet att räkna kostnader är valt i ansökan och kan inte ändras nu.",
  "budget.methodNotOffered":
    "Välj ett annat sätt att räkna kostnader: utlysningen har ingen schablon på personal.",
  "budget.monthsOrHours": "Lön: fyll i antingen andel och månader, eller timmar. Ta bort det ena.",
  "budget.otherNotAllowed":
    "Övriga kostnader: med schablon på personal får inga andra kostnader räknas med. Ta bort dem.",
  "budget.shareExceeded": (p) =>
    `Sökt belopp: högst ${percent(p["percent"])} av total kostnad, ${kr(p["max"])}. Ni har sökt ${kr(p["grant"])}.`,
  "budget.surplus": (p) =>
    `Budgeten går inte ihop. Finansieringen är ${kr(p["amount"])} större än kostnaderna.`,
  "budget.unbalanced": (p) =>
    `Budgeten går inte ihop. Det saknas ${kr(p["amount"])} i medfinansiering.`,
  "financing.email": (p) =>
    `E-post: "${p["text"]}" är ingen e-postadress. Skriv till exempel namn@kommun.se.`,
  "financing.zero": "Belopp: skriv mer än 0,00 kr, eller ta bort finansiären.",
  "promise.alreadyAnswered": "Länken är redan använd. Svaret finns hos oss.",
  "promise.alreadyConfirmed": "Medfinansieringen är redan bekräftad.",
  "promise.changed": (p) =>
    `Beloppet har ändrats till ${kr(p["amount"])} sedan ni öppnade sidan. Läs igenom och svara igen.`,
  "promise.choose": "Välj ja eller nej.",
  "promise.expired": "Länken gäller inte längre. Be den som söker att skicka en ny.",
  "promise.noEmail": (p) => `Skriv en e-postadress till ${p["name"]} i budgeten och spara först.`,
  "promise.noLongerNeeded": "Ansökan är avslutad. Svaret behövs inte längre.",
  "promise.own": "Egna medel behöver ingen annan bekräfta.",
} satisfies RefusalTexts;
