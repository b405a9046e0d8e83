import { formatDay, formatInstant } from "~/ui/date/format";
import { formatKronor } from "~/ui/money/format";
import { instant } from "~/domain/shared/calendar";
import { oreFromKronor } from "~ledger/amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "sv");
const day = (on = ""): string => formatDay(on, "sv");
const moment = (at = ""): string => formatInstant(instant(at) ?? at, "sv");

export default {
  "bankFile.alreadyImported": (p) =>
    `Filen är redan inläst ${moment(p["at"])} som "${p["name"]}". Ingenting har lästs in igen.`,
  "bankFile.currency": (p) =>
    `Kontoutdrag ${p["statement"]} har belopp i ${p["currency"]}. Vi läser bara in kontoutdrag i kronor.`,
  "bankFile.doesNotAddUp": (p) =>
    `Kontoutdrag ${p["statement"]} går inte ihop: ingående saldo och raderna ger ${kr(p["computed"])}, men utgående saldo är ${kr(p["closing"])}. Filen kan vara ändrad. Hämta den på nytt från banken.`,
  "bankFile.foreignAccount": (p) =>
    `Kontoutdrag ${p["statement"]} gäller konto ${p["account"]}. Länsstyrelsens konto är ${p["own"]}. Välj rätt fil.`,
  "bankFile.futureDay": (p) =>
    `Kontoutdrag ${p["statement"]} har rader den ${day(p["day"])}, men i dag är det ${day(p["today"])}. Vänta tills dagen har kommit.`,
  "bankFile.lineAlreadyImported":
    "En rad i filen lästes in av någon annan i samma stund. Välj filen igen.",
  "bankFile.missing": "Kontoutdrag: välj en fil.",
  "bankFile.noAccount": (p) =>
    `Kontoutdrag ${p["statement"]} säger inte vilket konto det gäller. Hämta filen på nytt från banken.`,
  "bankFile.noBalance": (p) =>
    `Kontoutdrag ${p["statement"]} saknar ingående eller utgående saldo, så det går inte att kontrollera. Hämta filen på nytt från banken.`,
  "bankFile.noBookingDate": (p) =>
    `Bankfilen: en rad saknar bokföringsdag (${p["at"]}). Hela filen är avvisad. Hämta filen på nytt från banken.`,
  "bankFile.noItemForYear": (p) =>
    `Betalning ${p["reference"]} ska tas av anslagsposten ${p["code"]} för ${p["year"]}, men den är inte registrerad. Registrera tilldelningen för ${p["year"]} först.`,
  "bankFile.noStatementId":
    "Ett kontoutdrag i filen har inget nummer. Hämta filen på nytt från banken.",
  "bankFile.nobodysAccount": (p) =>
    `Kontot ${p["account"]} tillhör ingen länsstyrelse här. Välj rätt fil.`,
  "bankFile.nothingSent": "Ingen körning väntar på bankens svar.",
  "bankFile.openingDiffers": (p) =>
    `Kontoutdrag ${p["statement"]} börjar på ${kr(p["opening"])}, men det förra slutade på ${kr(p["previous"])}. Läs in de kontoutdrag som saknas först. Stämmer ordningen kan filen vara ändrad.`,
  "bankFile.severalBoards": (p) =>
    `Flera länsstyrelser har kontot ${p["account"]}. Säg vilken med --board.`,
  "bankFile.statementAlreadyImported": (p) =>
    p["statement"]
      ? `Kontoutdrag ${p["statement"]} är redan inläst i en annan fil. Ingenting har lästs in igen.`
      : "Kontoutdraget är redan inläst. Ingenting har lästs in igen.",
} satisfies RefusalTexts;
