/** The letter with what was decided about a request to change a decision. In Swedish: the language of the case. */
import type { DecidedPartner } from "../decisions/index";
import {
  appealBlocks,
  decidedBy,
  inDays,
  inKronor,
  inList,
  type LetterBlock,
  type LetterCase,
  type WrittenLetter,
} from "../letters/index";
import type { ChangePart } from "./change";
import { decidedMail, kindWords } from "./change-mail";

export type ChangeLetterFacts = LetterCase & {
  /** What is decided now; a request may have more. */
  readonly parts: readonly ChangePart[];
  /** The version of the decision that it makes; null when all is refused. */
  readonly version: number | null;
  /** What the lines of the budget are called. */
  readonly categories: Readonly<Record<string, { readonly sv: string }>>;
  readonly decidedBy: string;
};

export function changeLetter(facts: ChangeLetterFacts): WrittenLetter {
  const { projectTitle, parts, version, categories } = facts;
  const preparers = new Set(parts.map(({ proposal }) => proposal?.proposerName ?? ""));
  return {
    title: `Beslut om ändring av bidraget till ${projectTitle}`,
    blocks: [
      { h2: "Beslut" },
      { list: parts.map((part) => `${outcomeOf(part)}: ${kindWords[part.kind]}.`) },
      {
        p:
          version === null
            ? "Beslutet om bidrag gäller som förut."
            : `Det här är version ${version} av beslutet om bidrag. Den gäller från och med i dag. I övrigt gäller beslutet och dess villkor som förut, och bidraget är lika stort.`,
      },
      ...parts.flatMap((part) => partBlocks(part, categories)),
      decidedBy({ ...facts, presentedBy: inList([...preparers]) }),
      ...appealBlocks({ ...facts, isAppealable: isAppealable(facts) }),
    ],
    mail: decidedMail(projectTitle),
  };
}

/** By the call's legal basis: what was granted is followed as an award, what was refused as a refusal. */
const isAppealable = ({ parts, legalBasis }: ChangeLetterFacts): boolean =>
  parts.some(({ proposal }) => proposal !== null && legalBasis.appealable[proposal.outcome]);

const outcomeOf = ({ proposal }: ChangePart): string =>
  proposal?.outcome === "granted" ? "Bifall" : "Avslag";

function partBlocks(part: ChangePart, categories: ChangeLetterFacts["categories"]): LetterBlock[] {
  const word = kindWords[part.kind];
  return [
    { h2: `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${outcomeOf(part).toLowerCase()}` },
    ...fromTo(part, categories),
    { p: `Skäl: ${part.proposal?.reasons ?? ""}` },
  ];
}

/** How it was, and how it was asked to be. */
function fromTo(part: ChangePart, categories: ChangeLetterFacts["categories"]): LetterBlock[] {
  switch (part.kind) {
    case "time":
      return [sentences(inDays(part.before.endsOn), inDays(part.after.endsOn))];
    case "content":
      return [sentences(part.before.text, part.after.text)];
    case "partner":
      return [sentences(named(part.before.partner), named(part.after.partner))];
    case "signatory":
      return [sentences(part.before.person?.name ?? "", part.after.person?.name ?? "")];
    case "budget": {
      const before = new Map(part.before.lines.map(({ category, amount }) => [category, amount]));
      const moved = part.after.lines.filter(
        ({ category, amount }) => before.get(category) !== amount,
      );
      return [
        {
          table: {
            columns: [
              { title: "Kostnadsslag" },
              { title: "Beslutat", align: "right" },
              { title: "Begärt", align: "right" },
            ],
            rows: moved.map(({ category, amount }) => [
              categories[category]?.sv ?? category,
              inKronor(before.get(category) ?? amount),
              inKronor(amount),
            ]),
          },
        },
      ];
    }
  }
}

const sentences = (before: string, after: string): LetterBlock => ({
  list: [`Hittills: ${before || "ingen"}`, `Begärt: ${after || "ingen"}`],
});

const named = (partner: DecidedPartner | null): string =>
  partner ? `${partner.name} (${partner.orgnr}), ${partner.role}` : "";
