import type { RefusalTexts } from "../../refusal-texts";
import { oreIn } from "../../refusal-amount";

const kr = oreIn("sv");

/** Where the money was to be taken from, by the account's role. */
const places: Record<string, string> = {
  available: "På anslagsposten",
  comingAppropriation: "I kommande års anslag",
  reserved: "I utlysningens ram",
  committed: "Av det som är beviljat projektet",
  toBePaid: "Av det som är godkänt att betala",
  paid: "Av det som är betalat",
  advance: "Av förskottet",
  receivable: "Av återkravet",
  payable: "Av skulden till mottagaren",
  bankInTransit: "Av betalningarna som är på väg",
};

export default {
  "ledger.keyReused": "Händelsen är redan bokförd med annat innehåll. Inget har sparats.",
  "ledger.negativeAmount": "Belopp: skriv ett belopp som är noll eller mer.",
  "ledger.notReversible":
    "Posten kan inte rättas: den är redan rättad, eller är själv en rättelse.",
  "ledger.nothingToPost": "Alla belopp är noll. Det finns inget att bokföra.",
  "ledger.outOfRange": "Beloppet är större än huvudboken kan hålla.",
  "ledger.overspent": ({ account = "", left, wanted }) =>
    `${places[account.split("/")[0] ?? ""] ?? "På kontot"} finns ${kr(left)} kvar, men ${kr(wanted)} behövs. Inget har sparats.`,
  "ledger.periodClosed": ({ month = "" }) =>
    `Månaden ${month.slice(0, 4)}-${month.slice(4)} är stängd. Inget kan bokföras i den.`,
  "ledger.unbalanced": "Debet och kredit är inte lika. Inget har sparats.",
  "ledger.undeclared": ({ what = "" }) =>
    `Händelsen kan inte bokföras som den är angiven (${what}). Inget har sparats.`,
  "ledger.unknownEntry": "Posten finns inte i huvudboken.",
  "ledger.wrongTenant": "Posten hör till en annan länsstyrelses bok. Inget har sparats.",
} satisfies RefusalTexts;
