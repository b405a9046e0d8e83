import type { RefusalTexts } from "../../refusal-texts";

export default {
  "form.token":
    "Sidan öppnades före din senaste inloggning. Inget är sparat. Läs igenom det du skrev och skicka igen.",
  "clock.behind":
    "Serverns klocka har gått bakåt. Inget sparas förrän den är rätt igen. Det du skrev finns kvar: försök igen om en stund, och säg till driften om det inte hjälper.",
  "form.tooLarge": (p) =>
    `Filen är för stor, högst ${p["megabytes"]} MB. Inget har sparats. Välj en mindre fil eller ta bort den, och skicka igen.`,
  "form.tooLong": (p) =>
    `Texten är för lång, högst ${p["megabytes"]} MB. Inget har sparats. Korta den och skicka igen.`,
  "form.unreadable": "Formuläret gick inte att läsa. Läs in sidan igen och fyll i det på nytt.",
  "filter.unknown": (p) => `"${p["text"]}" finns inte att välja. Välj i listan.`,
  "filter.noDimension": (p) => `"${p["text"]}" är inget att filtrera på. Välj bland fälten.`,
  "filter.noCase": (p) =>
    `Inget ärende har diarienumret "${p["text"]}". Skriv hela numret, till exempel DEMO 851-0102-2027.`,
  "filter.noFinancier": (p) =>
    `Ingen medfinansiär heter "${p["text"]}". Skriv en del av namnet, som det står i ansökan.`,
  "filter.noCounterparty": (p) =>
    `Inget är bokfört med eller för motparten "${p["text"]}". Skriv organisationsnumret, till exempel 802999-9011.`,
  "filter.notBooked": (p) =>
    `Inget är bokfört med "${p["text"]}". Skriv det som det står i verifikatet.`,
  "filter.daysBackwards": "Slutdagen är före startdagen. Byt plats på dagarna.",
  "field.missing": "Fyll i det här fältet.",
} satisfies RefusalTexts;
