import type { RefusalTexts } from "../../refusal-texts";

export default {
  "evidenceSignal.gone": "Signalen finns inte längre. Ladda om sidan och läs igen.",
  "evidenceSignal.claimJudged":
    "Rekvisitionen är inte längre inskickad för granskning. Underlaget bedöms medan den granskas.",
  "evidenceSignal.open":
    "En signal vid underlaget är inte bedömd. Läs signalerna, bedöm dem och godkänn sedan.",
  "evidenceSignal.doesNotCount":
    "En kostnad är godkänd fast det enda underlaget för den inte räknas. Sätt ned den till 0 kronor, parkera raden eller bedöm signalen på nytt.",
} satisfies RefusalTexts;
