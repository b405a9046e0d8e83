import { formatDay } from "~/ui/date/format";
import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");

export default {
  "yearRoll.changedSinceShown":
    "Bokföringen har ändrats sedan årsskiftet förbereddes. Förbered det på nytt.",
  "yearRoll.earlier": (p) => `Årsskiftet ${p["year"]} ska göras först.`,
  "yearRoll.final": "Årsskiftet är gjort och ändras inte. Fel rättas med en ny bokning.",
  "yearRoll.nextShort": (p) =>
    `Nästa års anslag har ${kr(p["left"])} disponibelt, men ska bära ${kr(p["needed"])}. Registrera sparande eller frigör anslag först.`,
  "yearRoll.noNextItem": (p) =>
    `Anslagsposten för ${p["year"]} är inte registrerad. Registrera den först.`,
  "yearRoll.notOver": (p) =>
    `Året pågår till och med ${formatDay(p["until"] ?? "", "sv")}. Årsskiftet görs när det är slut.`,
  "yearRoll.notPrepared": "Årsskiftet är inte förberett. Ladda om sidan.",
  "yearRoll.savingNotDecided": (p) =>
    `Skriv dagen då regeringen beslutade, senast i dag, ${formatDay(p["today"] ?? "", "sv")}.`,
  "yearRoll.savingRecorded": "Sparandet är redan registrerat för anslagsposten.",
  "yearRoll.savingTooLarge": (p) =>
    `Posten är tilldelad ${kr(p["frame"])}. Mer än så kan inte sparas.`,
  "yearRoll.uncovered": (p) =>
    `${kr(p["amount"])} är beviljat utan täckning i årets anslag. Flytta det till ett år med anslag först.`,
} satisfies RefusalTexts;
