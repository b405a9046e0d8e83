import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const listed = (names = "") => names.split("|").join(", ");

export default {
  "certificate.fileMissing": "Intyget: välj den PDF som medfinansiären har skrivit under.",
  "certificate.notOpen":
    "Det går inte att lämna något intyg nu. Ett intyg granskas eller är godtaget, eller så har projektet startat. Ladda om sidan.",
  "certificate.notPdf": ({ name }) =>
    `Intyget: filen ”${name}” är ingen PDF. Spara intyget som PDF och välj den.`,
  "certificate.nothingToJudge": "Det finns inget intyg att granska. Ladda om sidan.",
  "certificate.rateZero": "Värde: skriv vad en enhet är värd, mer än noll.",
  "certificate.sayWhy": "Skriv varför medfinansiären inte bidrar.",
  "cofinancing.aboveGap": ({ gap }) =>
    `Belopp: det saknas ${kr(gap)}. Skriv det beloppet, eller ett lägre.`,
  "cofinancing.amountZero": "Belopp: skriv mer än noll.",
  "cofinancing.gapChanged":
    "Det som saknas har ändrats medan du läste. Ladda om sidan och se vad som gäller nu.",
  "cofinancing.noGap": "Det saknas ingen medfinansiering. Ladda om sidan.",
  "cofinancing.ownNumber":
    "Organisationsnummer: det är ert eget. Välj att betala själva, så räcker det med firmatecknaren.",
  "paymentBlock.certificatesMissing": ({ names }) =>
    `Intyg om medfinansiering återstår från: ${listed(names)}. Projektet startar inte och inget betalas ut förrän de är godtagna.`,
  "paymentBlock.cofinancingGap": ({ gap }) =>
    `Det saknas ${kr(gap)} i medfinansiering. Projektet startar inte och inget betalas ut förrän det är täckt.`,
} satisfies RefusalTexts;
