import type { RefusalTexts } from "../../refusal-texts";

export default {
  "export.busy": "Andra filer hämtas redan. Vänta tills en av dem är klar och försök igen.",
  "export.emptyYear": ({ year = "" }) =>
    `År: inget är bokfört ${year}. Välj ett annat år, till exempel det år då pengarna betalades.`,
  "export.format": "Välj vad filen ska innehålla.",
  "export.unknownBoard": ({ board = "" }) =>
    `Det finns ingen länsstyrelse med koden ${board}. Koden är länets två siffror, till exempel 12.`,
  "export.year": ({ text = "" }) =>
    `År: skriv fyra siffror, till exempel 2027, i stället för "${text}".`,
  "export.yearNeeded": "År: en SIE-fil är alltid ett år. Skriv vilket, till exempel 2027.",
} satisfies RefusalTexts;
