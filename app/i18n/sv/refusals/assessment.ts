import type { RefusalTexts } from "../../refusal-texts";

export default {
  "assessment.notApproved":
    "Ansökan kan inte bedömas nu. Den ska vara formellt godkänd, och rangordningen får inte vara låst.",
  "assessment.chooseAssessor": "Bedömare: välj en person i listan.",
  "assessment.notAssessor": "Personen är inte bedömare hos länsstyrelsen. Välj någon annan.",
  "assessment.assessorHasConflict":
    "Personen har anmält jäv i ärendet och kan inte bedöma det. Välj någon annan.",
  "assessment.alreadyAssigned": "Personen är redan bedömare i ärendet.",
  "assessment.chooseConflict": "Jäv: svara ja eller nej.",
  "assessment.conflictReason":
    "Skäl: skriv vad jävet beror på, till exempel att du sitter i föreningens styrelse.",
  "assessment.alreadyDeclared": "Du har redan svarat på frågan om jäv i det här ärendet.",
  "assessment.undeclared": "Svara först på frågan om jäv. Sedan kan du läsa ansökan.",
  "assessment.conflicted": "Du har anmält jäv och kan inte öppna ärendet.",
  "assessment.locked": "Betygen är låsta och kan inte ändras.",
  "assessment.closed": "Ärendet är inte längre under bedömning, så betygen kan inte ändras.",
  "assessment.savedElsewhere":
    "Betygen har sparats i ett annat fönster medan du skrev. Ingenting är överskrivet: det du skrev står kvar här, och det sparade står under formuläret. Välj vad som ska gälla och spara igen.",
  "assessment.incomplete": ({ criteria }) =>
    `Du kan inte låsa än. Betyg eller motivering saknas för ${criteria}.`,
  "ranking.alreadyFrozen": "Rangordningen är redan låst.",
  "ranking.notFrozen": "Rangordningen är inte låst än, så det finns inget att räkna om.",
  "ranking.empty": "Det finns inga ansökningar att rangordna.",
  "ranking.conflict":
    "Du har anmält jäv i en av utlysningens ansökningar. En kollega utan jäv gör det här.",
  "ranking.unchecked": ({ cases }) =>
    `Rangordningen kan inte låsas än. De här ansökningarna är inte godkända för bedömning eller avvisade: ${cases}.`,
  "ranking.tooFewAssessors": ({ cases, needed }) =>
    `Rangordningen kan inte låsas än. De här ansökningarna har färre än ${needed} bedömare: ${cases}.`,
  "ranking.notLocked": ({ cases }) =>
    `Rangordningen kan inte låsas än. Alla bedömare har inte låst sina betyg för ${cases}.`,
} satisfies RefusalTexts;
