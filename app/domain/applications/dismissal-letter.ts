/**
 * The decision to dismiss, as the document that is sent (31–33 §§ förvaltningslagen). In Swedish: the language of the case.
 * Whether it may be appealed is the call's, never a constant.
 */
import type { CallDefinition } from "../calls/index";
import type { Instant } from "../shared/dates";
import type { DismissalGround } from "./dismissal-rules";
import { momentInWords } from "./mail-words";

/** A part of a letter: heading, paragraph, or list. */
export type LetterPart =
  { readonly h2: string } | { readonly p: string } | { readonly list: readonly string[] };

type DismissalLetterInput = {
  readonly caseNumber: string;
  readonly applicant: { readonly name: string; readonly orgnr: string };
  readonly title: string;
  readonly call: { readonly title: string; readonly closesAt: Instant };
  readonly legalBasis: CallDefinition["legalBasis"];
  readonly arrivedAt: Instant;
  readonly ground: DismissalGround;
  readonly reasons: string;
  readonly decidedBy: string;
  readonly preparedBy: string;
};

export const dismissalTitle = "Beslut att inte ta upp ansökan till prövning";

export function dismissalLetter(input: DismissalLetterInput): LetterPart[] {
  const { applicant, title, call, legalBasis, decidedBy, preparedBy } = input;
  return [
    { h2: "Ärendet" },
    {
      list: [
        `Sökande: ${applicant.name}, ${applicant.orgnr}`,
        `Projekt: ${title}`,
        `Utlysning: ${call.title}`,
        `Ansökan kom in: ${momentInWords(input.arrivedAt)}`,
      ],
    },
    { h2: "Beslut" },
    { p: "Länsstyrelsen avvisar ansökan. Det betyder att vi inte tar upp den till prövning." },
    { h2: "Skäl för beslutet" },
    { p: groundText(input) },
    { p: input.reasons },
    { p: `Utlysningen görs enligt ${legalBasis.sv.replace(/\.$/, "")}.` },
    {
      p: `Beslutet har fattats av ${decidedBy} efter föredragning av ${preparedBy}.`,
    },
    ...appealParts(input),
  ];
}

function groundText({ ground, arrivedAt, call }: DismissalLetterInput): string {
  switch (ground) {
    case "late":
      return `Utlysningen stängde den ${momentInWords(call.closesAt)}. Ansökan kom in den ${momentInWords(arrivedAt)}, alltså för sent.`;
    case "not_eligible":
      return "Ansökan uppfyller inte villkoren för att få söka i utlysningen.";
    case "not_completed":
      return "Ansökan är ofullständig på ett sätt som gör att den inte kan prövas i sak. Vi har bett om komplettering, men bristen har inte avhjälpts (20 § andra stycket förvaltningslagen).";
  }
}

function appealParts({ legalBasis, caseNumber }: DismissalLetterInput): LetterPart[] {
  if (!legalBasis.appealable.dismissed) {
    return [{ p: `Enligt ${legalBasis.noAppealParagraph} får beslutet inte överklagas.` }];
  }
  return [
    { h2: "Så här överklagar ni" },
    {
      p: `Om ni vill ändra beslutet kan ni överklaga det till ${legalBasis.court.sv}. Skriv vilket beslut ni överklagar (diarienummer ${caseNumber}), hur ni vill att det ändras och varför.`,
    },
    {
      p: "Skicka överklagandet till länsstyrelsen, inte till domstolen. Det ska ha kommit in till länsstyrelsen inom tre veckor från den dag ni fick del av beslutet.",
    },
  ];
}

export function dismissalMail({ caseNumber, title }: { caseNumber: string; title: string }) {
  return {
    subject: `Beslut om er ansökan, ${caseNumber}`,
    text: [
      `Vi tar inte upp er ansökan "${title}" till prövning.`,
      "Logga in och öppna ansökan under Ansökningar. Där finns beslutet med skälen, och om det kan överklagas.",
      `Ange diarienummer ${caseNumber} när ni kontaktar oss.`,
    ].join("\n\n"),
  };
}
