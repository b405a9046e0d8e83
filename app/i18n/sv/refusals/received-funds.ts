import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const day = (on = ""): string => formatDay(on, "sv");

export default {
  "receivedFund.aboveAgreed": (p) =>
    `Avtalet är på ${kr(p["agreed"])} och ${kr(p["requested"])} är redan rekvirerat. Skriv ett lägre belopp.`,
  "receivedFund.aboveLeft": (p) =>
    `${kr(p["left"])} är kvar och inte lovat till någon. Mer än så kan inte betalas tillbaka.`,
  "receivedFund.agreementTaken":
    "Avtalets nummer: det är redan registrerat. Öppna det under Mottagna medel.",
  "receivedFund.alreadyAnswered": "Förslaget är redan besvarat. Ladda om sidan.",
  "receivedFund.dayPast": (p) => `Väntas senast: skriv i dag, ${day(p["today"])}, eller senare.`,
  "receivedFund.dayToCome": (p) =>
    `Avtalets dag: skriv dagen då avtalet slöts, senast i dag, ${day(p["today"])}.`,
  "receivedFund.financierAmount": (p) =>
    `Finansiärer, rad ${p["line"]}: ”${p["text"]}” är inget belopp över noll. Skriv till exempel 200 000, eller bara namnet.`,
  "receivedFund.financierName": (p) =>
    `Finansiärer${p["line"] ? `, rad ${p["line"]}` : ""}: skriv namnet först, sedan ett semikolon och beloppet. Namnet får ha högst 200 tecken.`,
  "receivedFund.financierTwice": (p) =>
    p["name"]
      ? `Finansiärer: ${p["name"]} står två gånger. Skriv namnet en gång, med hela beloppet.`
      : "Finansiärer: samma namn står två gånger. Skriv det en gång, med hela beloppet.",
  "receivedFund.fteWithoutCost":
    "Egen personal, kostnad: skriv kostnaden för årsarbetskrafterna, eller ta bort dem.",
  "receivedFund.notPositive": "Belopp: skriv ett belopp över noll.",
  "receivedFund.repaymentWaits":
    "En återbetalning väntar redan på svar. Svara på den innan en ny föreslås.",
  "receivedFund.splitAbove": (p) =>
    p["stated"]
      ? `Finansiärerna ger tillsammans ${kr(p["stated"])}, mer än avtalets ${kr(p["agreed"])}. Ändra beloppen.`
      : "Finansiärerna ger tillsammans mer än avtalets belopp. Ändra beloppen.",
  "receivedFund.splitBelow": (p) =>
    `Finansiärerna ger tillsammans ${kr(p["stated"])}, men avtalet är på ${kr(p["agreed"])}. Ändra beloppen, eller markera att listan inte är fullständig.`,
  "receivedFund.tooManyFinanciers": (p) => `Finansiärer: skriv högst ${p["most"]} rader.`,
} satisfies RefusalTexts;
