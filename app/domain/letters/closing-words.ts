/** How a letter of a decision ends: who decided, and how to appeal or that it cannot be done (33, 40, 43, 44 §§ förvaltningslagen). */
import type { CallDefinition } from "../calls/index";
import type { LetterBlock } from "./letter";

type Decided = { readonly decidedBy: string; readonly presentedBy: string };

export const decidedBy = ({ decidedBy: who, presentedBy }: Decided): LetterBlock => ({
  p: `Beslutet har fattats av ${who} efter föredragning av ${presentedBy}.`,
});

type Appeal = {
  /** By the call's legal basis, never a constant. */
  readonly isAppealable: boolean;
  readonly legalBasis: CallDefinition["legalBasis"];
  readonly caseNumber: string;
  readonly boardName: string;
};

export function appealBlocks(appeal: Appeal): LetterBlock[] {
  const { isAppealable, legalBasis, caseNumber, boardName } = appeal;
  if (!isAppealable) {
    return [
      { h2: "Beslutet får inte överklagas" },
      { p: `Enligt ${legalBasis.noAppealParagraph} får beslutet inte överklagas.` },
    ];
  }
  return [
    { h2: "Så överklagar ni" },
    {
      p: `Är ni inte nöjda med beslutet kan ni överklaga det till ${legalBasis.court.sv}. Gör så här:`,
    },
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
