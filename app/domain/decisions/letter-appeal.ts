/** How to appeal, or that it cannot be done: chosen by the call's legal basis and the outcome, never a constant. */
import type { LetterBlock } from "./letter-block";
import type { LetterFacts } from "./letter-facts";

type AppealFacts = Pick<LetterFacts, "definition" | "outcome" | "caseNumber" | "boardName">;

/** An award in part is a refusal of the rest: it may be appealed where either may. */
export function mayBeAppealed({
  definition,
  outcome,
}: Pick<AppealFacts, "definition" | "outcome">) {
  const { granted, refused } = definition.legalBasis.appealable;
  if (outcome === "granted") return granted;
  return outcome === "refused" ? refused : granted || refused;
}

/** 33, 40, 43 and 44 §§ förvaltningslagen. */
export function appealBlocks(facts: AppealFacts): LetterBlock[] {
  const { definition, caseNumber, boardName } = facts;
  const { court, noAppealParagraph } = definition.legalBasis;
  if (!mayBeAppealed(facts)) {
    return [
      { h2: "Beslutet får inte överklagas" },
      { p: `Enligt ${noAppealParagraph} får beslutet inte överklagas.` },
    ];
  }
  return [
    { h2: "Så överklagar ni" },
    { p: `Är ni inte nöjda med beslutet kan ni överklaga det till ${court.sv}. Gör så här:` },
    {
      numbered: [
        `Skriv vilket beslut ni överklagar, med diarienummer ${caseNumber}.`,
        "Skriv hur ni vill att beslutet ska ändras, och varför.",
        `Skicka överklagandet till ${boardName}, inte till domstolen.`,
      ],
    },
    {
      p: "Överklagandet ska ha kommit in till oss inom tre veckor från den dag ni fick del av beslutet.",
    },
  ];
}
