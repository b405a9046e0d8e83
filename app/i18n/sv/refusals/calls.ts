import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "sv");

export default {
  "call.activityNotThen": (p) =>
    `Verksamhet: ${p["code"]} gäller inte den dag utlysningen öppnar, ${day(p["day"])}. Välj en annan.`,
  "call.activityUnknown": "Verksamhet: välj en i listan.",
  "call.noActivity": "Utkastet saknar verksamhet. Förbered utlysningen på nytt och välj en.",
  "call.alreadyAgreed": "Er länsstyrelse har redan godkänt sin del.",
  "call.boardUnknown": "Vem som betalar ut: välj en länsstyrelse i listan.",
  "call.notAgreed": ({ boards = "" }) =>
    `Utlysningen kan inte publiceras: ${boards} har inte godkänt sin del. Be en beslutsfattare eller controller där att göra det.`,
  "call.notThePart": "Er länsstyrelse har ingen del i utlysningen att godkänna.",
  "call.envelopeChanged": "Ramen är inte den som visades. Läs om och godkänn på nytt.",
  "call.agreeRole": "En beslutsfattare eller controller på er länsstyrelse måste godkänna.",
  "call.boardsKept": "Vilka länsstyrelser som har del i ett projekt ändras inte.",
  "call.alreadyPublished": "Utlysningen är redan publicerad.",
  "call.caseNumberTaken": "Diarienummer: numret används redan. Välj ett annat.",
  "call.closesBeforeItOpens": "Stänger: välj en tid efter att utlysningen öppnar.",
  "call.decimal": "Skriv ett tal med siffror, till exempel 45.24.",
  "call.envelopeYear": ({ year }) => `Ram per år: tidigaste år är ${year}, anslagspostens år.`,
  "call.frozen": "En publicerad utlysning ändras inte.",
  "call.kronor": "Skriv ett belopp i kronor med två decimaler.",
  "call.copyGone": "Kopiera från: utlysningen finns inte längre. Välj en annan.",
  "call.dateNotAfter": (p) => `Välj ett datum senast ${day(p["day"])}.`,
  "call.dateNotBefore": (p) => `Välj ett datum tidigast ${day(p["day"])}.`,
  "call.definitionNotJson":
    "Definition: texten går inte att läsa som JSON. Jämför med filen från en annan utlysning.",
  "call.definitionWeights": "Definition: kriteriernas vikter ska bli 100 tillsammans.",
  "call.definitionWrong": (p) =>
    `Definition: rätta ${p["places"]}${p["more"] === "0" ? "" : ` och ${p["more"]} ställen till`}.`,
  "call.envelopeNotPositive": "Ram: skriv ett belopp över 0,00 kr, eller lämna raden tom.",
  "call.envelopeYearTwice": ({ year }) =>
    `Ram: ${year} står två gånger. Lägg ihop beloppen på en rad.`,
  "call.noEnvelope": "Ram: skriv ett belopp för minst ett år.",
  "call.noShares": "Andel: skriv en andel över 0 för minst ett år, till exempel 1.",
  "question.sameAnswer": "Svaret är redan sparat med den texten.",
  "question.tooLate": (p) => `Sista dagen för frågor var ${day(p["day"])}.`,
  "question.tooMany": ({ minutes }) =>
    `Det har kommit många frågor härifrån. Vänta ${minutes} minuter och försök igen.`,
} satisfies RefusalTexts;
