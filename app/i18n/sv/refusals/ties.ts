import type { RefusalTexts } from "../../refusal-texts";

export default {
  "conflict.tieUnexplained":
    "Register visar en koppling mellan dig och ärendet. Skriv minst 20 tecken om varför den inte gör dig jävig, eller svara att du är jävig.",
  "conflict.tieUndeclared":
    "Register visar en koppling mellan dig och ärendet. Svara först om du är jävig: länken finns på betalningens sida.",
  "sideJob.own": "Du kan inte föra in eller avsluta din egen bisyssla. Be en annan administratör.",
  "sideJob.notEmployee": "Personen har ingen roll hos länsstyrelsen. Välj någon i listan.",
  "sideJob.ended": "Raden är redan avslutad.",
} satisfies RefusalTexts;
