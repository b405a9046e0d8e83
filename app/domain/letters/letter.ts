import type { CallDefinition } from "../calls/index";

type Column = { readonly title: string; readonly align?: "left" | "right" };

export type LetterTable = {
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly sum?: readonly string[];
};

/** The parts a letter is made of: the page and the PDF show the same. A letter begins with a heading. */
export type LetterBlock =
  | { readonly h2: string }
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly numbered: readonly string[] }
  | { readonly table: LetterTable };

export type LetterText = { readonly title: string; readonly blocks: readonly LetterBlock[] };

/** A letter with the mail that tells of it; the mail's subject and end get the case number when it is sent. */
export type WrittenLetter = LetterText & {
  readonly mail: { readonly subject: string; readonly text: readonly string[] };
};

/** Every letter there is: the table of what it is about, and the name of its file. */
export const letterKinds = {
  dismissal: { about: "application", file: "beslut" },
  award: { about: "decision", file: "beslut" },
  refusal: { about: "decision", file: "beslut" },
  change: { about: "changeDecision", file: "andring" },
  settlement: { about: "settlement", file: "slutreglering" },
  paymentStop: { about: "paymentStop", file: "utbetalningsstopp" },
  control_notice: { about: "control", file: "kontroll" },
  control_protocol: { about: "control", file: "kontrollprotokoll" },
  recovery_communication: { about: "recovery", file: "aterkrav-svara" },
  recovery_decision: { about: "recovery", file: "aterkrav-beslut" },
  recovery_demand: { about: "recovery", file: "aterkrav-krav" },
  recovery_respite: { about: "recoveryMeasure", file: "aterkrav-anstand" },
} as const satisfies Readonly<Record<string, { readonly about: string; readonly file: string }>>;
export type LetterKind = keyof typeof letterKinds;

/** What a letter says of its case. A project has the id of its application. */
export type LetterCase = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly projectTitle: string;
  readonly boardName: string;
  readonly legalBasis: CallDefinition["legalBasis"];
};
