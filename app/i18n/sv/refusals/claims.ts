import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const day = (date = ""): string => formatDay(date, "sv");

export default {
  "claim.aboveBudgetLine": (p) =>
    `${p["sv"]} blir ${kr(p["above"])} mer än budgeten ${kr(p["line"])} och de ${kr(p["room"])} (10 %) som får flyttas dit utan begäran. Godkänn mindre, eller vänta tills en ändring av budgeten är beviljad.`,
  "claim.aboveClaimed":
    "Det godkända är mer än vad som är rekvirerat. Godkänn avdragen till hela sitt belopp.",
  "claim.anotherUnderReview": ({ no }) =>
    `Vi granskar rekvisition ${no}. Vänta på beslut innan ni skickar in nästa.`,
  "claim.belowZero": "Kostnader: avdragen är större än kostnaderna. Kontrollera beloppen.",
  "claim.categoryUnknown": "Välj ett av utlysningens kostnadsslag.",
  "claim.changedMeanwhile":
    "Någon annan har sparat rekvisitionen medan du skrev. Ladda om sidan och för in dina ändringar igen. Det du skrev står kvar här.",
  "claim.dateOutsidePeriod": ({ from, to }) =>
    `Dagen ligger utanför perioden ${day(from)}–${day(to)}. Rätta dagen eller perioden.`,
  "claim.deviationsMissing": "Lägesrapport: skriv vad som har avvikit från planen, eller Inget.",
  "claim.extractCells": ({ cells }) =>
    `Beloppen ska vara hela ören, och varje formel ska ha ett värde. Rätta cellerna i Excel, spara och läs in igen: ${cells}.`,
  "claim.extractEmpty":
    "Vi hittar inga kostnader att läsa in. Kontrollera att raderna har belopp och att projektets kod stämmer.",
  "claim.extractSie": ({ row }) =>
    `SIE-filen går inte att läsa vid rad ${row}. Hämta den på nytt ur bokföringsprogrammet.`,
  "claim.extractTooLong": ({ rows, max }) =>
    `Det är ${rows} rader. En rekvisition har högst ${max}. Välj bara projektets rader.`,
  "claim.extractUnreadable":
    "Vi kan inte läsa filen. Välj en Excelfil (.xlsx), en CSV-fil eller en SIE-fil.",
  "claim.fileMissing": "Välj en fil.",
  "claim.flatIsCounted":
    "Schabloner räknas fram på lönerna när ni sparar. Välj ett annat kostnadsslag, eller töm raden.",
  "claim.incomeAboveZero": "Skriv inkomsten med minustecken. Den dras av från kostnaderna.",
  "claim.lineAboveClaimed": ({ low, high }) =>
    `Skriv ett belopp mellan ${kr(low)} och ${kr(high)}. Mer än det rekvirerade kan inte godkännas.`,
  "claim.lineReasonMissing": "Skriv varför beloppet sätts ned. Mottagaren läser skälet.",
  "claim.lineTwice": ({ row }) =>
    `Samma leverantör, verifikation och belopp står på rad ${row}. Ta bort den ena raden.`,
  "claim.lineZero": "Skriv något annat än noll, eller töm raden.",
  "claim.linesNotJudged":
    "Raderna har ändrats sedan sidan öppnades. Ladda om sidan och granska alla rader.",
  "claim.negativeApproval": "Summan av det godkända är mindre än noll. Kontrollera avdragen.",
  "claim.noLines": "Kostnader: skriv minst en rad med belopp.",
  "claim.notParked":
    "Kostnaden är inte längre parkerad. Ladda om sidan och för in den på en ny rad.",
  "claim.nothingClaimed":
    "Rekvisitionen har rader men inget belopp. Ta bort raderna om ni bara vill lämna lägesrapporten.",
  "claim.otherInFlatRate":
    "Projektet räknas med schablon på personal, som ersätter alla övriga kostnader. Ta bort raden.",
  "claim.outcomeMissing": "Lägesrapport: fyll i minst ett resultat så långt, också om det är 0.",
  "claim.parkReasonMissing": "Skriv vad raden väntar på. Mottagaren läser det.",
  "claim.periodBackwards": "Till och med: välj en dag efter periodens första dag.",
  "claim.periodOutsideProject": ({ from, to }) =>
    `Projektet pågår ${day(from)}–${day(to)}. Kostnader utanför den tiden ersätts inte.`,
  "claim.projectNotRunning":
    "Projektet är inte igång. Öppna projektet: där står vad som återstår innan ni kan rekvirera.",
  "claim.progressMissing": "Lägesrapport: skriv vad ni har gjort under perioden.",
  "claim.rateZero": "Skriv vad en timme är värd, mer än noll.",
  "claim.risksMissing": "Lägesrapport: skriv vad som kan gå fel framöver, eller Inget.",
  "claim.shareAmount": ({ amount }) =>
    `Er del är ${kr(amount)}. Skriv det beloppet, eller ändra nyckeln.`,
  "claim.shareIncomplete":
    "En delad kostnad behöver hela beloppet, nyckeln och er del. Fyll i det som saknas, eller töm alla tre.",
  "claim.shareKey": "Skriv delarna med kolon emellan, till exempel 1:1:1.",
  "claim.sharePlace": "Nyckeln har inte så många delar. Skriv vilken av dem som är er.",
  "claim.sharedAboveVoucher":
    "Tillsammans med det som redan är rekvirerat blir delarna mer än hela fakturan. Kom överens med de andra om nyckeln, och rätta raden.",
  "claim.supplierMissing": "Skriv vem som sålde varan eller tjänsten, eller vem som betalade.",
  "claim.tooManyFiles": ({ max }) => `Rekvisitionen kan ha högst ${max} filer. Ta bort en först.`,
  "claim.tooManyLines": "Kostnader: skriv högst 500 rader.",
  "claim.vatMissing": "Välj om beloppet är utan eller med moms.",
  "claim.voucherUnknown":
    "Verifikationen finns inte i rekvisitionen. Ladda om sidan och välj en som finns.",
  "claim.wrongStatus": "Rekvisitionen har redan gått vidare. Ladda om sidan och se hur läget är.",
} satisfies RefusalTexts;
