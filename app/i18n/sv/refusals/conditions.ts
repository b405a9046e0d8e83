import { formatDay } from "~/ui/date/format";
import type { RefusalTexts } from "../../refusal-texts";

const day = (text = "") => formatDay(text, "sv");
const quoted = (text = "") => `”${text.replace(/\.$/, "")}”`;

export default {
  "condition.dayMissing": "Senast: skriv vilken dag villkoret ska vara uppfyllt.",
  "condition.dayNotAsked":
    "Senast: ta bort dagen, eller välj att villkoret gäller senast en viss dag.",
  "condition.final": "Det som är svarat och beslutat ändras inte. Ladda om sidan.",
  "condition.noProposal": "Förslaget finns inte längre. Ladda om sidan.",
  "condition.notOpen": "Villkoret väntar inte på något svar från er. Ladda om sidan.",
  "condition.nothingToJudge": "Det finns inget svar att granska. Ladda om sidan.",
  "condition.notUnmet":
    "Villkoret är redan uppfyllt, eller så har undantag beviljats. Ladda om sidan.",
  "condition.waiverWaits": "Någon har redan föreslagit undantag från villkoret. Ladda om sidan.",
  "paymentBlock.conditionOverdue": (p) =>
    `Villkoret ${quoted(p["text"])} skulle ha varit uppfyllt senast ${day(p["day"])}. Inget betalas ut förrän det är uppfyllt.`,
  "paymentBlock.conditionUnmet": (p) =>
    p["kind"] === "before_start"
      ? `Villkoret ${quoted(p["text"])} ska vara uppfyllt innan projektet startar. Inget betalas ut förrän det är uppfyllt.`
      : `Villkoret ${quoted(p["text"])} ska vara uppfyllt före den första utbetalningen. Mottagaren svarar på villkoret på projektets sida.`,
  "paymentBlock.conditionUnread": (p) =>
    `Mottagaren har svarat på villkoret ${quoted(p["text"])}. Inget betalas ut förrän en handläggare har godtagit svaret.`,
  "project.notReady":
    "Projektet kan inte starta än. Ett villkor eller ett intyg om medfinansiering återstår. Öppna projektet och läs vilket.",
} satisfies RefusalTexts;
