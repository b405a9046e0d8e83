import type { RefusalTexts } from "../../refusal-texts";

export default {
  "form.token": "Sidan har legat öppen för länge. Ladda om den och skicka formuläret igen.",
  "form.tooLarge": (p) =>
    `Filen är för stor, högst ${p["megabytes"]} MB. Inget har sparats. Välj en mindre fil eller ta bort den, och skicka igen.`,
  "form.tooLong": (p) =>
    `Texten är för lång, högst ${p["megabytes"]} MB. Inget har sparats. Korta den och skicka igen.`,
  "form.unreadable": "Formuläret gick inte att läsa. Läs in sidan igen och fyll i det på nytt.",
  "filter.unknown": (p) => `"${p["text"]}" finns inte att välja. Välj i listan.`,
  "filter.daysBackwards": "Slutdagen är före startdagen. Byt plats på dagarna.",
  "field.missing": "Fyll i det här fältet.",
} satisfies RefusalTexts;
