import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");

export default {
  "yearMove.authorityExhausted": (p) =>
    `Belopp: för ${p["year"]} återstår ${kr(p["left"])} att lova (17 § anslagsförordningen). Flytta högst det.`,
  "yearMove.changedSinceShown":
    "Förslaget har ändrats sedan sidan visades. Ladda om sidan och läs igen.",
  "yearMove.closed": (p) =>
    `År: ${p["year"]} är stängt. Inget flyttas från eller till ett stängt år. Välj ett annat.`,
  "yearMove.closedSinceShown": "Ett av åren har stängts sedan sidan visades. Ladda om sidan.",
  "yearMove.final": "Beslutet är fattat. Föreslå en ny flytt om något ska ändras.",
  "yearMove.itemExhausted": (p) =>
    `Belopp: anslagsposten för ${p["year"]} har ${kr(p["left"])} disponibelt. Flytta högst det.`,
  "yearMove.moreThanCommitted": (p) =>
    `Belopp: ${kr(p["left"])} är intecknat för ${p["year"]} och inte godkänt att betala. Flytta högst det.`,
  "yearMove.noItem": (p) =>
    `År: anslagsposten för ${p["year"]} är inte registrerad. En controller registrerar den först.`,
  "yearMove.noProposal": "Förslaget finns inte längre. Ladda om sidan.",
  "yearMove.notAYear": (p) =>
    `Till år: ${p["year"]} är inte ett av projektets år. Välj ett i listan.`,
  "yearMove.notPositive": "Belopp: skriv ett belopp över 0,00 kr.",
  "yearMove.nothingCommitted": (p) =>
    `Från år: inget är intecknat för ${p["year"]}. Välj ett år i listan.`,
  "yearMove.past": (p) =>
    `Till år: ${p["year"]} är slut, och inget mer kan betalas med det årets anslag. Välj ett senare.`,
  "yearMove.sameYear": "Till år: välj ett annat år än det som beloppet flyttas från.",
} satisfies RefusalTexts;
