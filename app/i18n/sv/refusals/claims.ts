import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");

export default {
  "claim.anotherUnderReview": ({ no }) =>
    `Vi granskar rekvisition ${no}. Vänta på beslut innan ni skickar in nästa.`,
  "claim.belowZero": "Kostnader: avdragen är större än kostnaderna. Kontrollera beloppen.",
  "claim.changedMeanwhile":
    "Någon annan har sparat rekvisitionen medan du skrev. Ladda om sidan och för in dina ändringar igen. Det du skrev står kvar här.",
  "claim.lineAboveClaimed": ({ low, high }) =>
    `Skriv ett belopp mellan ${kr(low)} och ${kr(high)}. Mer än det rekvirerade kan inte godkännas.`,
  "claim.lineReasonMissing": "Skriv varför beloppet sätts ned. Mottagaren läser skälet.",
  "claim.lineZero": "Skriv något annat än noll, eller töm raden.",
  "claim.linesNotJudged":
    "Raderna har ändrats sedan sidan öppnades. Ladda om sidan och granska alla rader.",
  "claim.negativeApproval": "Summan av det godkända är mindre än noll. Kontrollera avdragen.",
  "claim.noLines": "Kostnader: skriv minst en rad med belopp.",
  "claim.nothingClaimed": "Rekvisitionen har inget belopp. Skriv minst en kostnad.",
  "claim.periodBackwards": "Till och med: välj en dag efter periodens första dag.",
  "claim.projectNotRunning":
    "Projektet är inte igång. Ni kan rekvirera pengar när ni har godtagit beslutet.",
  "claim.tooManyLines": "Kostnader: skriv högst 500 rader.",
  "claim.wrongStatus": "Rekvisitionen har redan gått vidare. Ladda om sidan och se hur läget är.",
} satisfies RefusalTexts;
