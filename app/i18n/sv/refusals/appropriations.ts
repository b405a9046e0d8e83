import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const day = (on = ""): string => formatDay(on, "sv");

export default {
  "activity.alreadyEnded": (p) => `Verksamheten ${p["code"]} är redan avslutad, ${day(p["day"])}.`,
  "activity.codeForm":
    "Kod: använd bara bokstäverna A–Z, siffror och tecknen . _ : + -, utan mellanslag.",
  "activity.codeTaken": "Kod: den används redan, kanske av en avslutad verksamhet. Välj en annan.",
  "activity.endsBeforeItBegins": (p) =>
    `Sista dag: välj ${p["day"] ? `${day(p["day"])} eller senare` : "en dag efter den första"}.`,
  "activity.kept": "En verksamhet ändras inte. Avsluta den och lägg till en ny.",
  "appropriation.alreadyRecorded": "Anslagsposten är redan registrerad för det året.",
  "appropriation.authorityAlreadyRecorded": "Bemyndigandet är redan registrerat för det året.",
  "appropriation.authorityYear": ({ year }) =>
    `År: ett bemyndigande gäller året efter anslagsposten. Skriv ${year}.`,
  "appropriation.notPositive": "Tilldelat belopp: skriv ett belopp över 0,00 kr.",
  "appropriation.ownItemsTooSmall":
    "Myndighetens anslagsposter: beloppet är mindre än den här posten. Räkna med den.",
  "appropriation.totalTooSmall":
    "Tilldelat totalt: beloppet är mindre än myndighetens egna poster. Räkna med dem.",
  "year.unreadable": "År: skriv fyra siffror, till exempel 2027.",
  "appropriation.authorityBelowUsed": (p) =>
    `Bemyndigande: ${kr(p["used"])} är redan använt. Skriv minst det beloppet.`,
  "appropriation.authorityNotPositive": "Bemyndigande: skriv ett belopp över 0,00 kr.",
} satisfies RefusalTexts;
