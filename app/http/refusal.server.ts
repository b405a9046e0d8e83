/** From refusal to answer: the sentence in the reader's language, the HTTP status, and what was typed. */
import { data } from "@remix-run/node";
import { decodeRefusal } from "~/domain/shared/field-refusal";
import type { Refusal, RefusalKind } from "~/domain/shared/result";
import { localeOf } from "~/i18n/locale";
import { refusalText } from "~/i18n/refusals.server";
import type { FormAnswer } from "~/ui/form/form-answer";

/** An answer that goes back to its form: Remix's `data` with a status. */
export type Answer = ReturnType<typeof data<FormAnswer>>;

const statusOf: Record<RefusalKind, number> = {
  invalid: 422,
  conflict: 409,
  forbidden: 403,
  missing: 404,
};

/** Out of reach and not permitted end at the error page; the rest goes back to the form. */
export function refusalAnswer(
  request: Request,
  refusal: Refusal,
  values: FormAnswer["values"],
): Answer {
  if (refusal.kind === "missing") throw new Response("Not found", { status: 404 });
  const locale = localeOf(request);
  if (refusal.kind === "forbidden") {
    throw data({ message: refusalText(locale, refusal.code, refusal.params) }, { status: 403 });
  }
  const errors: Record<string, string> = {};
  const general: string[] = [];
  for (const one of [refusal, ...(refusal.more ?? [])]) {
    const sentence = refusalText(locale, one.code, one.params);
    if (one.field) errors[one.field] = also(errors[one.field], sentence);
    else general.push(sentence);
  }
  const answer: FormAnswer = {
    values,
    errors,
    ...(general.length > 0 && { formError: general.join(" ") }),
  };
  return data(answer, { status: statusOf[refusal.kind] });
}

/** Two faults of one field, two refused files for example, are both said. */
const also = (said: string | undefined, sentence: string): string =>
  said === undefined || said === sentence ? sentence : `${said} ${sentence}`;

/** Errors of a schema: per field, messages written as refusal codes. */
export function fieldAnswer(
  request: Request,
  found: Record<string, string[] | null>,
  values: FormAnswer["values"],
): Answer {
  const locale = localeOf(request);
  const errors: Record<string, string> = {};
  let formError: string | undefined;
  for (const [field, messages] of Object.entries(found)) {
    const first = messages?.[0];
    if (!first) continue;
    const { code, params } = decodeRefusal(first);
    if (!isCode(code)) {
      formError ??= refusalText(locale, "form.unreadable");
      continue;
    }
    const sentence = refusalText(locale, code, params);
    if (field === "") formError = sentence;
    else errors[field] = sentence;
  }
  const answer: FormAnswer = { values, errors, ...(formError && { formError }) };
  return data(answer, { status: 422 });
}

/** Zod's own words mean a field that our form does not have, or did not send: it was changed on the way. */
const isCode = (text: string): boolean => /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/.test(text);

/** For loaders: throws 404 or 403 for a refused reading, and gives the value otherwise. */
export function orThrow<T>(request: Request, result: { ok: true; value: T } | Refusal): T {
  if (result.ok) return result.value;
  if (result.kind === "missing") throw new Response("Not found", { status: 404 });
  throw data(
    { message: refusalText(localeOf(request), result.code, result.params) },
    { status: statusOf[result.kind] },
  );
}

/** What a page says before anybody presses: each thing in the way, in words. */
export const refusalTexts = (request: Request, refusal: Refusal | null): string[] =>
  (refusal ? [refusal, ...(refusal.more ?? [])] : []).map(({ code, params }) =>
    refusalText(localeOf(request), code, params),
  );
