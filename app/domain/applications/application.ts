import type { AccountKind } from "../organisations/index";
import type { Instant, PlainDate } from "../shared/dates";

/** Answers by question id, in the JSON form they are stored in. Read them with `answerTo`. */
export type Answers = Readonly<Record<string, unknown>>;

export type PeriodAnswer = {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
};

export type ParticipantsAnswer = {
  readonly group: string | null;
  readonly women: number | null;
  readonly men: number | null;
};

/** One promised result. `women` and `men` where the indicator is counted by sex, otherwise `value`. */
export type TargetRow = {
  readonly indicator: string | null;
  readonly baseline: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly value: number | null;
  readonly measuredOn: PlainDate | null;
};

export type ActivityRow = {
  readonly name: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly responsible: string | null;
};

export type PartnerRow = {
  readonly name: string | null;
  readonly orgnr: string | null;
  readonly role: string | null;
  /** The applicant has a certificate (intyg) from the partner. */
  readonly hasCertificate: boolean;
};

/** "None" said aloud is an answer; an empty list is not. */
export type ListAnswer = { readonly none: boolean; readonly items: readonly string[] };

export type PaymentAccountAnswer = { readonly kind: AccountKind; readonly number: string };

/** What a stored answer looks like, by the question's type. Files, budget, financing and the signature are rows of their own. */
export type AnswerOfType = {
  orgnr: string;
  choice: string;
  text: string;
  longtext: string;
  boolean: boolean;
  declaration: true;
  payment_account: PaymentAccountAnswer;
  period: PeriodAnswer;
  municipalities: readonly string[];
  participants: ParticipantsAnswer;
  targets: readonly TargetRow[];
  activities: readonly ActivityRow[];
  partners: readonly PartnerRow[];
  list: ListAnswer;
};
export type AnsweredType = keyof AnswerOfType;

/** The answer to a question, if there is one. What is stored has passed the question's schema when it was typed. */
export const answerTo = <T extends AnsweredType>(
  answers: Answers,
  question: { readonly id: string; readonly type: T },
): AnswerOfType[T] | undefined => answers[question.id] as AnswerOfType[T] | undefined;

/** A section as it was last saved. `version` is the application's at that time: what a second writer is measured against. */
export type SavedSection = {
  readonly isDone: boolean;
  readonly version: number;
  readonly changedAt: Instant;
  readonly changedBy: string;
};

export type ApplicationFile = {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
};
