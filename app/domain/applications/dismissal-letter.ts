/**
 * The decision to dismiss, as the document that is sent (31–33 §§ förvaltningslagen). In Swedish: the language of the case.
 * Whether it may be appealed is the call's, never a constant.
 */
import {
  appealBlocks,
  decidedBy,
  inMoment,
  type LetterBlock,
  type LetterCase,
  type WrittenLetter,
} from "../letters/index";
import type { Instant } from "../shared/dates";
import type { DismissalGround } from "./dismissal-rules";

type DismissalLetterFacts = LetterCase & {
  readonly applicant: { readonly name: string; readonly orgnr: string };
  readonly call: { readonly title: string; readonly closesAt: Instant };
  readonly arrivedAt: Instant;
  readonly ground: DismissalGround;
  readonly reasons: string;
  readonly decidedBy: string;
  readonly preparedBy: string;
};

export function dismissalLetter(facts: DismissalLetterFacts): WrittenLetter {
  const { projectTitle } = facts;
  return {
    title: "Beslut att inte ta upp ansökan till prövning",
    blocks: dismissalBlocks(facts),
    mail: {
      subject: "Beslut om er ansökan",
      text: [
        `Vi tar inte upp er ansökan "${projectTitle}" till prövning.`,
        "Logga in och öppna ansökan under Ansökningar. Där finns beslutet med skälen, och om det kan överklagas.",
      ],
    },
  };
}

function dismissalBlocks(facts: DismissalLetterFacts): LetterBlock[] {
  const { applicant, projectTitle, call, legalBasis, preparedBy } = facts;
  return [
    { h2: "Ärendet" },
    {
      list: [
        `Sökande: ${applicant.name}, ${applicant.orgnr}`,
        `Projekt: ${projectTitle}`,
        `Utlysning: ${call.title}`,
        `Ansökan kom in: ${inMoment(facts.arrivedAt)}`,
      ],
    },
    { h2: "Beslut" },
    { p: "Länsstyrelsen avvisar ansökan. Det betyder att vi inte tar upp den till prövning." },
    { h2: "Skäl för beslutet" },
    { p: groundText(facts) },
    { p: facts.reasons },
    { p: `Utlysningen görs enligt ${legalBasis.sv.replace(/\.$/, "")}.` },
    decidedBy({ ...facts, presentedBy: preparedBy }),
    ...appealBlocks({ ...facts, isAppealable: legalBasis.appealable.dismissed }),
  ];
}

function groundText({ ground, arrivedAt, call }: DismissalLetterFacts): string {
  switch (ground) {
    case "late":
      return `Utlysningen stängde den ${inMoment(call.closesAt)}. Ansökan kom in den ${inMoment(arrivedAt)}, alltså för sent.`;
    case "not_eligible":
      return "Ansökan uppfyller inte villkoren för att få söka i utlysningen.";
    case "not_completed":
      return "Ansökan är ofullständig på ett sätt som gör att den inte kan prövas i sak. Vi har bett om komplettering, men bristen har inte avhjälpts (20 § andra stycket förvaltningslagen).";
  }
}
