import { formatKronor } from "~/ui/money/format";
import { oreFromKronor } from "~ledger/amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = (kronor = ""): string => formatKronor(oreFromKronor(kronor) ?? 0n, "sv");

export default {
  "report.alreadySubmitted": "Slutredovisningen är inskickad och kan inte ändras.",
  "report.auditorMissing": "Revision: skriv vem som har granskat redovisningen.",
  "report.cashMissing":
    "Kontanta kostnader: fyll i beloppet. Skriv 0 om projektet inte kostade något.",
  "report.changeOpen": (p) =>
    `Ändringsbegäran ${p["no"] ?? ""} är inte avgjord. Slutredovisningen gäller det som är beslutat: vänta på beslutet, eller återkalla begäran.`,
  "report.changedMeanwhile":
    "Någon annan har sparat slutredovisningen medan du skrev. Ladda om sidan och för in dina ändringar igen. Det du skrev står kvar här.",
  "report.inKindMissing": (p) =>
    `Bidrag i annat än pengar, ${p["row"]}: fyll i hur mycket det blev. Skriv 0 om det inte blev något.`,
  "report.lessonsMissing": "Lärdomar: skriv vad andra kan ha nytta av.",
  "report.moreThanStarted": "Genomförda: talet kan inte vara större än hur många som började.",
  "report.noOutcome": "Resultat: fyll i minst en indikator.",
  "report.notRunning":
    "Projektet går inte att slutredovisa nu. Det gör ni när det pågår eller har avslutats.",
  "report.notSaved": "Spara slutredovisningen först.",
  "report.receivedMissing": (p) =>
    `Medfinansiering, ${p["name"]}: fyll i vad ni har fått. Skriv 0 om ni inte fick något.`,
  "report.unknownRow": "Frågorna har ändrats sedan sidan öppnades. Ladda om sidan.",
  "settlement.aboveReported": "Beloppet kan inte vara större än det som är redovisat.",
  "settlement.alreadyDecided": "Slutregleringen är beslutad och kan inte ändras.",
  "settlement.alreadyPrepared": "Slutregleringen är redan förberedd. Ladda om sidan.",
  "settlement.changedSinceShown":
    "Uppgifterna har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "settlement.claimUnderReview": (p) =>
    `Rekvisition ${p["no"]} är inte granskad. Granska den innan projektet slutregleras.`,
  "settlement.noItemForYear": (p) =>
    `Anslagsposten ${p["code"]} för ${p["year"]} är inte registrerad, så det som blir över kan inte lämnas tillbaka. Registrera tilldelningen först.`,
  "settlement.noReport": "Slutredovisningen har inte kommit in.",
  "settlement.noRoom": (p) =>
    `Slutbetalningen ${kr(p["payment"])} ryms inte i något års åtagande. Kvar på projektet: ${kr(p["left"])}.`,
  "settlement.paymentUnderWay": (p) =>
    `Betalning ${p["reference"]} är inte bekräftad av banken. Vänta på kontoutdraget innan projektet slutregleras.`,
  "settlement.controlUnderWay": (p) =>
    p["no"]
      ? `Kontroll ${p["no"]} av projektet är inte avslutad. Avsluta den innan projektet slutregleras.`
      : "En kontroll av projektet är inte avslutad. Avsluta den innan projektet slutregleras.",
  "settlement.reasonsMissing":
    "Skäl: skriv varför du godkänner mindre än det som är redovisat. Mottagaren läser skälet.",
} satisfies RefusalTexts;
