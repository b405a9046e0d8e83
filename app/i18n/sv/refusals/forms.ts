import type { RefusalTexts } from "../../refusal-texts";

export default {
  "form.token": "Sidan har legat öppen för länge. Ladda om den och skicka formuläret igen.",
  "form.unreadable": "Formuläret gick inte att läsa. Läs in sidan igen och fyll i det på nytt.",
  "filter.unknown": (p) => `"${p["text"]}" finns inte att välja. Välj i listan.`,
  "filter.daysBackwards": "Slutdagen är före startdagen. Byt plats på dagarna.",
  "field.missing": "Fyll i det här fältet.",
} satisfies RefusalTexts;
