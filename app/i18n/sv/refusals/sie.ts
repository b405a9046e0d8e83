import type { RefusalTexts } from "../../refusal-texts";

/** The reader says "line 12"; the sentence is Swedish. */
const place = (at = ""): string => at.replace(/^line /, "rad ");

export default {
  "sie.amount": (p) =>
    `SIE-filen: ett belopp går inte att läsa (${place(p["at"])}). Skapa filen på nytt i ekonomisystemet.`,
  "sie.checksum": (p) =>
    `SIE-filens kontrollsumma stämmer inte (${place(p["at"])}). Filen kan vara ändrad. Skapa den på nytt i ekonomisystemet.`,
  "sie.empty": "SIE-filen är tom. Välj en annan fil.",
  "sie.incomplete": (p) =>
    `SIE-filen är avbruten: det står inte vilket företag den gäller (#FNAMN saknas, ${place(p["at"])}). Skapa den på nytt i ekonomisystemet.`,
  "sie.malformed": (p) =>
    `SIE-filen är trasig (${place(p["at"])}). Skapa den på nytt i ekonomisystemet.`,
  "sie.notSie": "Filen är ingen SIE-fil. Välj en fil som börjar med #FLAGGA.",
  "sie.tooLarge":
    "SIE-filen är för stor för att läsas. Skapa en fil för ett kortare tidsintervall.",
  "sie.voucher": (p) =>
    `SIE-filen: ett verifikat är inte helt (${place(p["at"])}). Skapa filen på nytt i ekonomisystemet.`,
} satisfies RefusalTexts;
