/** Sentences led by the names of their fields, for forms whose summary is read without JavaScript. */
import { data } from "@remix-run/node";
import { ledBy } from "~/ui/form/field-name";
import type { Answer } from "./refusal.server";

/** `names`: what each field is called on the page. A sentence that names its field already is left as it is. */
export function withFieldNames<T>(
  answer: T | Answer,
  names: Readonly<Record<string, string>>,
): T | Answer {
  if (!isAnswer(answer)) return answer;
  const { data: form, init } = answer;
  const errors = Object.fromEntries(
    Object.entries(form.errors).map(([field, sentence]) => [
      field,
      ledBy(names[field] ?? "", sentence).join(""),
    ]),
  );
  return data({ ...form, errors }, init ?? undefined);
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === "object" && answer !== null && "data" in answer && "init" in answer;
