import type { RefusalParams } from "~/domain/shared/result";
import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "sv");

/** Said when there were others. */
const others = ({ others: kept }: RefusalParams): string =>
  kept ? " Övriga filer är sparade." : "";

const kinds: Record<string, string> = {
  pdf: "en PDF",
  image: "en bild",
  word: "ett Word-dokument",
  excel: "en Excel-fil",
  office: "en äldre Office-fil",
  program: "ett program",
  archive: "ett arkiv (zip)",
  page: "en webbsida",
  text: "ren text",
};
const kind = (code = ""): string => kinds[code] ?? "något annat";
const mend = ({ is }: RefusalParams): string =>
  is === "program"
    ? "Öppna den inte. Välj rätt fil."
    : "Öppna filen, spara den på nytt som PDF och välj den igen.";

export default {
  "application.activityIncomplete": (p) =>
    `Aktivitet ${p["row"]}: fyll i aktivitet, startdatum, slutdatum och ansvarig.`,
  "application.activityOutsidePeriod": (p) =>
    `Aktivitet ${p["row"]}: datumen ligger utanför projektperioden. Ändra datumen eller perioden.`,
  "application.alreadySubmitted":
    "Ansökan är inskickad och kan inte ändras. Ni kan ta tillbaka den, eller vänta tills vi ber er komplettera.",
  "application.answerMissing": "Frågan är inte besvarad.",
  "application.cannot.accept": "Bidraget kan inte godtas: ansökan är inte beviljad.",
  "application.cannot.approveFormally":
    "Ansökan kan inte godkännas formellt i det här läget. Läs om ärendet och se var det är.",
  "application.cannot.beginAssessment":
    "Bedömningen kan inte börja: ansökan är inte formellt godkänd.",
  "application.cannot.closeWithoutDecision":
    "Ärendet kan inte avskrivas: det är redan avgjort eller inte inskickat.",
  "application.cannot.dismiss": "Ansökan kan inte avvisas i det här läget: den prövas redan i sak.",
  "application.cannot.grant": "Ansökan kan inte beviljas: den är inte rangordnad.",
  "application.cannot.grantPartly": "Ansökan kan inte beviljas delvis: den är inte rangordnad.",
  "application.cannot.rank": "Ansökan kan inte rangordnas: den är inte under bedömning.",
  "application.cannot.receiveCompletion": "Ingen komplettering är begärd.",
  "application.cannot.refuse": "Ansökan kan inte avslås: den är inte rangordnad.",
  "application.cannot.requestCompletion":
    "Komplettering kan inte begäras i det här läget. Läs om ärendet och se var det är.",
  "application.cannot.submit": "Ansökan är redan inskickad. Kvittot finns under Ansökningar.",
  "application.cannot.withdraw":
    "Ansökan kan inte tas tillbaka: den är ett utkast, redan återtagen eller avgjord.",
  "application.chooseCall": "Välj vilken utlysning ni söker i.",
  "application.chooseText": "Välj vilken text som ska gälla.",
  "application.endsBeforeStart": "Det ligger före startdatumet. Ändra det ena.",
  "application.endsTooLate": (p) => `Projektet får pågå till och med ${day(p["day"])}.`,
  "application.fileMissing": "Ingen fil är uppladdad.",
  "application.incomplete": (p) =>
    `Ansökan kan inte skickas in än: ${p["count"]} saker saknas eller behöver rättas. De står på sidan Granska.`,
  "application.noneAndSome":
    "Ni har skrivit stöd och samtidigt kryssat för att det inte finns några. Ta bort det ena.",
  "application.notOpenYet": (p) => `Utlysningen öppnar ${day(p["day"])}. Kom tillbaka då.`,
  "application.notSigned": "Kryssa för att du får teckna firman och att uppgifterna stämmer.",
  "application.participantsIncomplete":
    "Beskriv målgruppen och skriv antalet kvinnor och antalet män. Skriv 0 om det inte är några.",
  "application.partnerIncomplete": (p) => `Part ${p["row"]}: fyll i namn och roll.`,
  "application.periodIncomplete": "Skriv både startdatum och slutdatum.",
  "application.savedByOther": (p) =>
    `${p["by"]} har sparat medan du skrev. Välj vilken text som ska gälla. Båda finns kvar.`,
  "application.startsTooEarly": (p) => `Projektet får börja tidigast ${day(p["day"])}.`,
  "application.targetIncomplete": (p) =>
    `Mål ${p["row"]}: välj indikator och fyll i målvärde och mätdatum.`,
  "application.tooManyRows": (p) => `Skriv högst ${p["max"]} rader.`,
  "application.typeNotEligible":
    "Den här typen av organisation kan inte söka i utlysningen. Läs under Vem kan söka.",
  "file.empty": (p) => `Filen "${p["name"]}" är tom. Välj filen igen.${others(p)}`,
  "file.otherContent": (p) =>
    `Filen "${p["name"]}" är enligt namnet ${kind(p["said"])}, men innehållet ser ut att vara ${kind(p["is"])}. ${mend(p)}${others(p)}`,
  "file.tooLarge": (p) =>
    `Filen "${p["name"]}" är större än ${p["megabytes"]} MB. Gör den mindre.${others(p)}`,
  "file.tooMany": (p) => `Ansökan kan ha högst ${p["max"]} filer. Ta bort en först.${others(p)}`,
  "file.infected": (p) =>
    `Virusskyddet hittade något i ${p["name"]} (${p["virus"]}), och filen är inte sparad. Sök igenom din dator, gör en ny fil från originalet och välj den.`,
  "file.foundInfected":
    "Virusskyddet hittade något i filen, och ingen kan öppna den. Be om en ny fil.",
  "file.unscanned":
    "Filen är inte genomsökt av virusskyddet än och kan därför inte öppnas. Försök igen om några minuter.",
  "file.type": (p) =>
    `Filen "${p["name"]}" går inte att ta emot. Ladda upp PDF, Word, Excel eller bild.${others(p)}`,
  "organisation.accountAlreadyVerified": "Kontot är redan verifierat hos er.",
  "organisation.accountReplaced":
    "Organisationen har anmält ett nyare konto. Verifiera det i stället.",
  "organisation.orgnrTaken":
    "Organisationsnummer: numret är redan registrerat. Sök efter organisationen i stället.",
} satisfies RefusalTexts;
