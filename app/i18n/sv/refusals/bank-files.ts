import { MOST_MEGABYTES } from "~/domain/shared/file-limit";
import type { RefusalTexts } from "../../refusal-texts";

/** The reader says "line 12, Document/…"; the sentence is Swedish. */
const place = (at = ""): string => at.replace(/^line /, "rad ");

export default {
  "bankFile.afterEnd": (p) =>
    `Bankfilen fortsätter efter sitt slut (${place(p["at"])}). Om den innehåller flera meddelanden: läs in dem var för sig.`,
  "bankFile.amount": (p) =>
    `Bankfilen: ${p["amount"] ? `beloppet "${p["amount"]}" går inte att läsa` : "ett belopp saknas"} (${place(p["at"])}). Belopp skrivs med siffror och punkt, utan tecken, i hela ören. Hela filen är avvisad. Hämta filen på nytt från banken.`,
  "bankFile.direction": (p) =>
    `Bankfilen: en rad säger inte om pengarna kom in eller gick ut (${place(p["at"])}). Hela filen är avvisad. Hämta filen på nytt från banken.`,
  "bankFile.doctype": (p) =>
    `Bankfilen innehåller en dokumenttyp (${place(p["at"])}). Det gör aldrig en fil från en bank, och filen är inte läst.`,
  "bankFile.empty": "Bankfilen är tom. Välj filen igen.",
  "bankFile.encoding":
    "Filen är inte en textfil från banken, eller skriven i en annan teckenkod än den säger. Hämta filen på nytt från banken.",
  "bankFile.malformed": (p) =>
    `Bankfilen är trasig (${place(p["at"])}). Hämta filen på nytt från banken.`,
  "bankFile.noStatement": "Bankfilen innehåller inget kontoutdrag. Välj en annan fil.",
  "bankFile.notStatement": (p) =>
    `Filen är inget kontoutdrag utan ${p["message"]}. Välj en fil med kontoutdrag (camt.053).`,
  "bankFile.severalMessages": (p) =>
    `Bankfilen innehåller flera slags meddelanden, till exempel både kontoutdrag och svar på betalningar (${place(p["at"])}). Läs in dem var för sig.`,
  "bankFile.tooDeep": (p) => `Bankfilen är inte byggd som en fil från en bank (${place(p["at"])}).`,
  "bankFile.tooLarge": `Bankfilen är större än ${MOST_MEGABYTES} MB. Hämta en fil för färre dagar.`,
  "bankFile.tooMuchText": (p) =>
    `Bankfilen har en text som är längre än någon bank skriver (${place(p["at"])}).`,
  "bankFile.truncated": (p) =>
    `Bankfilen är avbruten: slutposten saknas (${place(p["at"])}). Hämta filen på nytt från banken.`,
  "bankFile.unknownFormat": "Filen är ingen bankfil. Välj en fil med kontoutdrag (camt.053).",
  "mail.address": "E-postadress: skriv en adress, till exempel namn@forening.se.",
  "mail.subject": "Ämnesraden kan inte skickas. Den får vara högst 200 tecken på en rad.",
  "paymentFile.notPaymentFile": "Filen är ingen betalningsfil (pain.001).",
  "paymentFile.severalAccounts": "Betalningsfilen drar pengar från flera konton.",
  "paymentFile.totalsDiffer":
    "Betalningsfilen är ändrad: antal eller summa stämmer inte med betalningarna.",
} satisfies RefusalTexts;
