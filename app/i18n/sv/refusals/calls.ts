import type { RefusalTexts } from "../../refusal-texts";

export default {
  "call.alreadyPublished": "Utlysningen är redan publicerad.",
  "call.caseNumberTaken": "Diarienummer: numret används redan. Välj ett annat.",
  "call.closesBeforeItOpens": "Stänger: välj en tid efter att utlysningen öppnar.",
  "call.decimal": "Skriv ett tal med siffror, till exempel 45.24.",
  "call.envelopeYear": ({ year }) => `Ram per år: tidigaste år är ${year}, anslagspostens år.`,
  "call.frozen": "En publicerad utlysning ändras inte.",
  "call.kronor": "Skriv ett belopp i kronor med två decimaler.",
} satisfies RefusalTexts;
