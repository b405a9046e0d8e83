/** One section's answers read from what was typed, with every error at its field. */
import type { z } from "zod";
import type { Question } from "../calls/index";
import { decodeRefusal } from "../shared/field-refusal";
import { joinRefusals, ok, refuseField, type Result } from "../shared/result";
import { answerSchema, type AnswerContext } from "./answer-schema";
import { isTyped } from "./form-sections";

/** Fields as the form names them, nested: `F13[0].women` is `{ F13: [{ women }] }`. */
export type TypedAnswers = Readonly<Record<string, unknown>>;

/** The answers by question id; null for a question left empty. */
export function readSection(
  questions: readonly Question[],
  typed: TypedAnswers,
  context: AnswerContext,
): Result<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const refusals = questions.filter(isTyped).flatMap((question) => {
    const read = answerSchema(question, context)?.safeParse(typed[question.id]);
    if (!read) return [];
    if (!read.success) return refusalsOf(question.id, read.error);
    answers[question.id] = read.data;
    return [];
  });
  return joinRefusals(refusals) ?? ok(answers);
}

const refusalsOf = (id: string, error: z.ZodError) =>
  error.issues.map(({ path, message }) => {
    const { code, params } = decodeRefusal(message);
    return refuseField(fieldName([id, ...path]), code, params);
  });

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) =>
      typeof part === "number" ? `[${part}]` : `${at > 0 ? "." : ""}${String(part)}`,
    )
    .join("");
