import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const day = (text = "") => formatDay(text, "sv");

/** What is left to put on the lines, or to take from them. */
const spread = (left = "") =>
  left.startsWith("-") ? `Ta bort ${kr(left.slice(1))}.` : `Fördela ${kr(left)} till.`;

export default {
  "change.alreadyAsked":
    "Ni har redan en begäran som inte är avgjord. Ladda om sidan och fortsätt med den.",
  "change.belowApproved": (p) =>
    `Nytt belopp: ${kr(p["cost"])} är redan godkänt i kostnadsslaget. Skriv minst så mycket.`,
  "change.budgetSum": (p) =>
    `Nya belopp: raderna blir ${kr(p["sum"])}, men ska bli ${kr(p["total"])}. ${spread(p["difference"])}`,
  "change.changedMeanwhile":
    "Någon annan har ändrat begäran. Ladda om sidan, och skriv in er ändring igen.",
  "change.changedSinceShown":
    "Begäran eller förslaget har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "change.costBelowZero": "Nytt belopp: en kostnad kan inte vara under noll.",
  "change.endsAfterCall": (p) =>
    `Nytt slutdatum: utlysningens projekt ska vara klara senast ${day(p["day"])}. Välj den dagen eller en tidigare.`,
  "change.endsBeforeClaim": (p) =>
    `Nytt slutdatum: en rekvisition gäller tiden till och med ${day(p["day"])}. Välj den dagen eller en senare.`,
  "change.endsBeforeStart": (p) =>
    `Nytt slutdatum: projektet börjar ${day(p["day"])}. Välj en senare dag.`,
  "change.final": "Begäran är avgjord eller återtagen, och står fast. Skriv en ny.",
  "change.inKindMoved": (p) =>
    `Nya belopp: det som ges i annat än pengar ska bli ${kr(p["total"])} också efter ändringen. Pengar kan inte flyttas dit eller därifrån.`,
  "change.incomeAboveZero": "Nytt belopp: skriv en intäkt med minustecken.",
  "change.lastSignatory": "Firmatecknare: någon måste skriva under för er. Välj vem som tar över.",
  "change.noBudget":
    "Nya belopp: beslutet har ingen budget per kostnadsslag att ändra. Skriv till er handläggare.",
  "change.noVersion": "Projektets beslut är inte klart att ändras. Skriv till er handläggare.",
  "change.notAsNow":
    "Projektet har ändrats sedan begäran skrevs, så den stämmer inte längre. Öppna begäran, spara den igen och läs vad som ska ändras.",
  "change.notThere": "Valet: personen eller parten finns inte längre. Välj en annan.",
  "change.nothingAsked": "Vad ni vill ändra: välj minst en del av beslutet.",
  "change.nothingProposed":
    "Det finns inget förslag att besluta om. En handläggare ska först föreslå beslut.",
  "change.otherCategories":
    "Nya belopp: raderna stämmer inte med den beslutade budgeten. Ladda om sidan och skriv igen.",
  "change.otherInFlatRate":
    "Nytt belopp: projektet räknas med schablon på personal, som ersätter alla övriga kostnader. Skriv 0,00.",
  "change.partlyDecided":
    "En del av begäran är redan beslutad. Resten kan inte tas tillbaka här: skriv till er handläggare.",
  "change.partnerAlready": "Organisationsnummer: den parten är redan med i beslutet.",
  "change.projectNotRunning":
    "Beslutet ändras bara medan projektet pågår, efter att bidraget är godtaget och före slutredovisningen.",
  "change.sameAsNow": "Nytt värde: det är detsamma som nu. Ändra det, eller ta bort delen.",
  "change.sayHowVerified":
    "Så är uppgiften kontrollerad: skriv hur, till exempel i vilket register eller protokoll.",
  "change.sayWho": "Vem: välj vem som lämnar, eller skriv vem som kommer till.",
  "change.underReview": (p) =>
    `Ändringsbegäran ${p["no"]} är inskickad och inte avgjord. Vänta på beslutet, eller ta tillbaka den.`,
  "change.versionChanged":
    "Beslutet har fått en ny version medan du arbetade. Ladda om sidan och läs igen.",
  "change.wrongStatus": (p) =>
    p["status"] === "submitted"
      ? "Begäran är redan inskickad."
      : p["status"] === "decided"
        ? "Begäran är redan avgjord."
        : p["status"] === "withdrawn"
          ? "Begäran är återtagen."
          : "Begäran är hos mottagaren och kan inte behandlas nu.",
  "change.yearWithoutMoney": (p) =>
    `Projektet har inga pengar för ${p["year"]}. Flytta först pengar dit från ett tidigare år, inom anslaget och bemyndigandet, och bevilja sedan den nya tiden.`,
} satisfies RefusalTexts;
