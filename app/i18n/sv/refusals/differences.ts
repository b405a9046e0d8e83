import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "sv");

export default {
  "bankFile.answersOtherTotals": (p) =>
    `Banken svarar om ${p["message"]} med ett annat antal eller en annan summa än vi skickade. Betalningsfilen kan ha ändrats på vägen. Ring banken.`,
  "bankFile.rejectedAfterPaid": (p) =>
    `Banken avvisar betalning ${p["reference"]}, som ett kontoutdrag redan har bekräftat. Ring banken. Ingenting har lästs in.`,
  "bankFile.unknownPaymentFile": (p) =>
    `Banken svarar om en betalningsfil som inte är vår (${p["message"]}). Välj rätt fil.`,
  "difference.alreadyClosed": "Raden är redan utredd. Ladda om sidan.",
  "difference.chooseOutcome": "Vad har gjorts? Välj ett av alternativen.",
  "difference.chooseOwner": "Ansvarig: välj en ekonom eller controller.",
  "difference.choosePayment": "Betalning: välj en i listan.",
  "match.movedAgain":
    "Raden är redan matchad. Det är pengarna som har flyttats en gång till, och det kan ingen betalning förklara.",
  "match.notPossible":
    "Betalningen kan inte vara raden längre: beloppet eller läget är ett annat. Ladda om sidan.",
  "match.nothingProposed": "Det finns inget förslag att svara på. Ladda om sidan.",
  "match.paidAgain":
    "Betalningen är beordrad på nytt sedan den kom tillbaka. Då kan matchningen inte upphävas.",
  "match.paymentHasMoved":
    "Betalningen har gått vidare sedan raden matchades. Upphäv först det som kom sist.",
  "match.tooOldToUndo":
    "Matchningen gjordes innan upphävning fanns, och kan inte upphävas härifrån.",
  "match.undoAlreadyAsked": "Någon har redan begärt att matchningen upphävs.",
  "match.undoNotAsked": "Ingen har begärt att matchningen upphävs. Ladda om sidan.",
  "sheet.alreadySigned": "Bladet är redan underskrivet.",
  "sheet.changedSinceShown":
    "Något har ändrats sedan bladet visades. Läs det igen innan du skriver under.",
  "sheet.notOver": (p) =>
    `Månaden pågår till och med ${day(p["until"])}. Bladet skrivs under när den är slut.`,
  "sheet.notSigned": "Ingen har skrivit under bladet än. Börja med den första underskriften.",
  "sheet.unexplained":
    "Bladet kan inte skrivas under: en del av skillnaden mellan banken och huvudboken saknar förklaring.",
} satisfies RefusalTexts;
