import type { CheckResult } from "~/domain/applications";
import { formatInstant } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const results: Record<CheckResult, string> = {
  met: "uppfyllt",
  not_met: "inte uppfyllt",
  missing: "saknas",
};

/** The formal check, completion and dismissal. */
export default {
  "check.automatic": "Villkoret prövas automatiskt ur ansökan och kan inte ändras för hand.",
  "check.changedMeanwhile": ({ who, at, result, source }) =>
    `Villkoret prövades av ${who} ${formatInstant(at ?? "", "sv")} medan du skrev: ${results[result as CheckResult]}, ${source}. Det du skrev står kvar. Spara igen om det ska gälla i stället.`,
  "check.resultMissing": "Välj ett resultat.",
  "check.sourceMissing": "Skriv vad du har jämfört med.",
  "check.closed": "Den formella granskningen är avslutad. Ärendet har gått vidare.",
  "check.notAllMet": (p) =>
    `Ansökan kan inte godkännas formellt: ${p["left"]} villkor är inte uppfyllda eller inte prövade.`,
  "completion.alreadyAsked": "Komplettering är redan begärd. Läs om ärendet.",
  "completion.dueInThePast": "Senast: välj en dag efter i dag, så att den sökande hinner svara.",
  "completion.notAskedFor":
    "Ansökan är inskickad. Bara det som länsstyrelsen har bett om kan ändras.",
  "completion.sayWhat": "Skriv vad som saknas, så att den sökande förstår vad ni behöver.",
  "completion.stillMissing": (p) =>
    `${p["count"]} av de frågor vi bad er svara på saknas eller behöver rättas. Öppna frågorna och rätta.`,
  "completion.unknown": "En av frågorna finns inte i utlysningen. Ladda om sidan och välj igen.",
  "dismissal.alreadyPrepared": "Ett förslag till avvisning finns redan. Läs om ärendet.",
  "dismissal.final": "Beslutet om avvisning är fattat och kan inte ändras.",
  "dismissal.isPrepared":
    "Ett förslag till avvisning väntar på beslut. Ta tillbaka det först om ansökan ska godkännas.",
  "dismissal.notAsked":
    "Grund: den sökande har inte fått tid att komplettera. Begär komplettering först, och vänta till efter sista dagen.",
  "dismissal.notLate": "Grund: ansökan kom in i tid. Välj en annan grund.",
  "dismissal.nothingUnmet":
    "Grund: inget villkor är prövat som inte uppfyllt. Pröva villkoren först.",
  "dismissal.reasonsTooShort": "Skäl: skriv varför ansökan avvisas, så att den sökande förstår.",
} satisfies RefusalTexts;
