import type { RefusalTexts } from "../../refusal-texts";
import { oreIn } from "../../refusal-amount";
import { monthIn } from "../../refusal-month";

const kr = oreIn("sv");
const name = monthIn("sv");
const standing: Record<string, string> = {
  open: "öppen",
  held: "under bokslut",
  closed: "stängd",
  reopening: "stängd, och någon har begärt att den öppnas",
};
const texts: Record<string, string> = {
  reason: "Skäl: skriv varför.",
  actor: "Namnet på den som bokför saknas.",
  key: "Händelsens nyckel saknas eller är för lång.",
};

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
  dueToBoard: "Av skulden till en annan länsstyrelse",
  dueFromBoard: "Av fordran på en annan länsstyrelse",
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
  "ledger.badDay": ({ day = "" }) =>
    `${day} är inte en dag eller månad som huvudboken kan hålla. Skriv till exempel 2027-05-20.`,
  "ledger.badText": ({ what = "" }) =>
    `${texts[what] ?? "En uppgift om händelsen saknas."} Inget har sparats.`,
  "ledger.earlierPeriodOpen": ({ month }) =>
    `Månader stängs i ordning. Stäng först ${name(month)}, som har bokförda händelser.`,
  "ledger.laterPeriodClosed": ({ month }) =>
    `Månader öppnas i omvänd ordning. Öppna först ${name(month)}, som är stängd.`,
  "ledger.notWholeOre": ({ amount = "" }) =>
    `Belopp: ${amount} är inte ett helt antal ören. Skriv högst två decimaler.`,
  "ledger.periodClosed": ({ month }) =>
    `Månaden ${name(month)} är stängd i huvudboken. Inget kan bokföras i den.`,
  "ledger.periodHeld": ({ month }) =>
    `Månaden ${name(month)} är under bokslut. Bara rättelser och bokslutshändelser kan bokföras i den.`,
  "ledger.periodStep": ({ month, state = "" }) =>
    `Det går inte nu: ${name(month)} är ${standing[state] ?? state}. Läs in sidan igen.`,
  "ledger.twoPersons": "Du har själv begärt att månaden öppnas. Någon annan måste godkänna det.",
  "ledger.unbalanced": "Debet och kredit är inte lika. Inget har sparats.",
  "ledger.undeclared": ({ what = "" }) =>
    `Händelsen kan inte bokföras som den är angiven (${what}). Inget har sparats.`,
  "ledger.unknownEntry": "Posten finns inte i huvudboken.",
  "ledger.wrongTenant": "Posten hör till en annan länsstyrelses bok. Inget har sparats.",
} satisfies RefusalTexts;
