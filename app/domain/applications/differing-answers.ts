/** Where what one writes differs from what somebody else has saved. */
import type { Question } from "../calls/index";
import { canonicalJson } from "../shared/canonical-json";
import type { AnswerContext } from "./answer-schema";
import type { Answers } from "./application";
import { isTyped } from "./form-sections";
import { readSection, type TypedAnswers } from "./read-section";

export type Difference = {
  /** The questions whose answers differ. */
  readonly questions: readonly string[];
  /** One's own answers, as they would be stored. */
  readonly mine: Answers;
};

/** What cannot be read counts as different, and is not shown. */
export function differingAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  saved: Answers,
  context: AnswerContext,
): Difference {
  const read = readSection(questions, typed, context);
  const mine = read.ok ? withoutEmpty(read.value) : {};
  const differing = questions.filter(
    (question) =>
      isTyped(question) && canonicalJson(mine[question.id]) !== canonicalJson(saved[question.id]),
  );
  return { questions: differing.map(({ id }) => id), mine };
}

const withoutEmpty = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
