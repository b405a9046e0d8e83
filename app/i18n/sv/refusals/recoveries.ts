import { formatDay } from "~/ui/date/format";
import { formatKronor } from "~/ui/money/format";
import { oreFromKronor } from "~ledger/amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "sv");
const on = (day = ""): string => formatDay(day, "sv");

export default {
  "recovery.aboveDebt": (p) =>
    `Beloppet ${kr(p["amount"])} är större än det som är kvar, ${kr(p["left"])} med ränta.`,
  "recovery.abovePaid": (p) =>
    `Beloppet kan vara högst ${kr(p["most"])}: det som är utbetalt och inte redan återkrävt.`,
  "recovery.amountZero": "Beloppet ska vara större än noll.",
  "recovery.answerAwaited": (p) =>
    `Mottagaren har till och med ${on(p["day"])} på sig att svara. Föreslå beslut när svaret har kommit eller dagen har passerat.`,
  "recovery.answerTooSoon": (p) =>
    `Svara senast: ge mottagaren minst en vecka. Första möjliga dag är ${on(p["earliest"])}.`,
  "recovery.cannot.communicated":
    "Återkravet är skrivet till mottagaren och väntar på svar. Ladda om sidan.",
  "recovery.cannot.decided": "Återkravet är beslutat. Ladda om sidan.",
  "recovery.cannot.demanded": "Kravet är skickat. Ladda om sidan.",
  "recovery.cannot.opened": "Återkravet är inte skrivet till mottagaren än.",
  "recovery.cannot.proposed": "Beslut om återkravet är föreslaget. Ladda om sidan.",
  "recovery.cannot.settled": "Återkravet är klart och kan inte ändras.",
  "recovery.cannot.waived": "Inget återkrävs. Ärendet är klart och kan inte ändras.",
  "recovery.changedSinceShown":
    "Förslaget har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "recovery.dayBeforeDemand": (p) =>
    `Dagen är före kravet, som skickades ${on(p["day"])}. Skriv dagen då pengarna kom.`,
  "recovery.dayPast": "Dagen har redan varit. Skriv en dag som kommer.",
  "recovery.dayToCome": "Dagen har inte varit än. Skriv dagen då pengarna kom.",
  "recovery.final": "Det som är beslutat om återkravet kan inte ändras.",
  "recovery.groundNotInForce":
    "Grunden gällde inte när bidraget beviljades. Välj en av dem som visas.",
  "recovery.measureFinal": "Åtgärden är beslutad och kan inte ändras.",
  "recovery.measureWaits":
    "En sådan åtgärd är redan föreslagen och väntar på beslut. Ladda om sidan.",
  "recovery.noInterest": "Det finns ingen ny ränta att bokföra.",
  "recovery.noItem": (p) =>
    `Anslagsposten för ${p["year"]} är inte registrerad, så pengarna kan inte bokföras. Registrera tilldelningen först.`,
  "recovery.noRemission": "Ingen eftergift är föreslagen. Föreslå den först.",
  "recovery.notConsulted":
    "Eftergift kan beviljas först när yttrandet har kommit in. Begär det och anteckna svaret.",
  "recovery.alreadyOpen":
    "Projektet har redan ett återkrav som inte är klart. Avsluta det innan ett nytt öppnas.",
  "recovery.moneyUsed": (p) =>
    `${kr(p["amount"])} gick tillbaka till anslaget och är redan använt. Frigör pengar på anslagsposten, och matcha sedan raden.`,
  "recovery.newerIsOpen":
    "Projektet har ett nyare återkrav som inte är klart. Avsluta det, så kan det här öppnas igen.",
  "recovery.lendingRateMissing": (p) =>
    `Statens utlåningsränta saknas för ${on(p["day"])}. Lägg till den under Regler med datum.`,
  "recovery.overAYear":
    "Längre än ett år: markera att staten tjänar på det eller att det finns synnerliga skäl, eller välj en kortare tid.",
  "recovery.referenceRateMissing": (p) =>
    `Referensräntan saknas för ${on(p["day"])}. Lägg till den under Regler med datum.`,
  "recovery.waivedAboveAmount": (p) =>
    `Beloppet att avstå från kan vara högst ${kr(p["amount"])}, hela återkravet.`,
  "recovery.waiverReasonsMissing":
    "Särskilda skäl: skriv varför länsstyrelsen avstår. Mottagaren läser det.",
  "settlement.auditorNotQualified": (p) =>
    `Bidraget ${kr(p["grant"])} är minst fem prisbasbelopp, ${kr(p["limit"])} enligt ${p["year"]} års prisbasbelopp. Då ska intyget vara från en auktoriserad eller godkänd revisor. Be mottagaren komplettera.`,
  "settlement.recoveryUnderWay": (p) =>
    `Återkrav ${p["reference"]} är inte klart. Avsluta det innan projektet slutregleras.`,
} satisfies RefusalTexts;
