import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");
const day = (text = "") => formatDay(text, "sv");

export default {
  "payment.blocked": ({ project, count }) =>
    count === "1"
      ? `Betalningar: projektet ${project} kan inte få någon utbetalning just nu. Öppna projektet och läs varför.`
      : `Betalningar: ${count} av dem är stoppade just nu, den första till projektet ${project}. Öppna projektet och läs varför.`,
  "paymentBlock.accountChanged": (p) =>
    `Mottagaren har bytt konto. Tidigast ${day(p["day"])} betalar vi till det nya, så att den som inte har bytt hinner säga till.`,
  "paymentBlock.advanceNotEarned": (p) =>
    `${kr(p["amount"])} av förskottet är inte redovisat. Nya rekvisitioner räknas av mot det först.`,
  "paymentBlock.afterCutOff": (p) =>
    `Sista dag att rekvirera ${p["year"]} var ${day(p["day"])}. En rekvisition som kommer in senare betalas året efter.`,
  "paymentBlock.recoveryDebt": (p) =>
    `Mottagaren ska betala tillbaka ${kr(p["amount"])} i projektet ${p["project"]}. Inget betalas ut förrän skulden är borta.`,
  "paymentBlock.reportOverdue": (p) =>
    `${p["sv"]} skulle ha kommit in senast ${day(p["day"])}. Inget betalas ut förrän den har kommit in.`,
  "paymentBlock.retained": (p) =>
    `Allt som får betalas före slutredovisningen är betalt eller på väg. ${kr(p["amount"])} hålls inne tills den är granskad.`,
  "paymentBlock.stopped": (p) =>
    `Utbetalningarna är stoppade genom beslut ${day(p["day"])}. De fortsätter när länsstyrelsen har hävt stoppet.`,
  "paymentStop.alreadyStopped": "Utbetalningarna är redan stoppade.",
  "paymentStop.changedSinceShown":
    "Förslaget har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "paymentStop.final":
    "Förslaget är redan beslutat, tillbakalämnat eller tillbakadraget. Gör ett nytt.",
  "paymentStop.noProposal": "Förslaget finns inte längre. Ladda om sidan.",
  "paymentStop.notStopped": "Utbetalningarna är inte stoppade.",
  "paymentStop.notYours": "Förslaget är inte ditt. Den som föreslog det kan ta tillbaka det.",
  "paymentStop.projectOver": "Projektet är slutreglerat. Det finns inget mer att stoppa.",
} satisfies RefusalTexts;
