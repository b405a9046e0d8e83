/** Reading a form once, the same way everywhere: CSRF token, command id, fields checked by a schema, what was typed kept. */
import { timingSafeEqual } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { localeOf } from "~/i18n/locale";
import { refusalText } from "~/i18n/refusals.server";
import type { FormAnswer } from "~/ui/form/form-answer";
import type { Result } from "~/domain/shared/result";
import { fieldAnswer, refusalAnswer, type Answer } from "./refusal.server";
import { sessionOf } from "./session.server";

export type ReadForm<T> = {
  readonly commandId: string;
  /** Exactly what was typed, field by field, to show again. */
  readonly values: FormAnswer["values"];
  readonly form: FormData;
  readonly input:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Answer };
};

/**
 * Reads a changing form. The button pressed is named `do` and read from `form`; rows are named `rows[0].amount`. A missing
 * command id is 400, since the form was not made by us. A missing or foreign CSRF token (403: the page is from an earlier sign-in) and field
 * errors (422) are a ready answer in the user's language, with what was typed.
 */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<ReadForm<z.output<S>>> {
  const form = await request.formData();
  const commandId = form.get("_command");
  if (typeof commandId !== "string" || !/^[A-Za-z0-9._:-]{8,200}$/.test(commandId)) {
    throw new Response("The form carries no command id", { status: 400 });
  }
  const values = typed(form);
  if (!(await hasFormToken(request, form))) {
    const answer = data({ values, errors: {}, formError: staleText(request) }, { status: 403 });
    return { commandId, values, form, input: { ok: false, answer } };
  }
  const submission = parseWithZod(fieldsOf(form), { schema });
  if (submission.status === "success") {
    return { commandId, values, form, input: { ok: true, value: submission.value } };
  }
  return {
    commandId,
    values,
    form,
    input: { ok: false, answer: fieldAnswer(request, submission.error ?? {}, values) },
  };
}

/** Runs the command when the fields could be read; a refusal becomes an answer with what was typed, success goes on. */
export async function answerForm<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  command: (input: z.output<S>, commandId: string, form: FormData) => Promise<Result<T>>,
  onDone: (value: T, form: FormData) => Response | Promise<Response>,
): Promise<Response | Answer> {
  const { commandId, input, values, form } = await readForm(request, schema);
  if (!input.ok) return input.answer;
  const result = await command(input.value, commandId, form);
  return result.ok ? onDone(result.value, form) : refusalAnswer(request, result, values);
}

/** What the schema sees: not our own tokens, and not which of several buttons was pressed ("do"). */
function fieldsOf(form: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of form) {
    if (name.startsWith("_") || name === "do") continue;
    // No text has a NUL in it; PostgreSQL cannot keep one.
    fields.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  }
  return fields;
}

/** The value sent back: strings, and lists of strings where a name came more than once. Files and our own fields are left out. */
function typed(form: FormData): FormAnswer["values"] {
  const values: Record<string, string | string[]> = Object.create(null) as Record<
    string,
    string | string[]
  >;
  for (const name of new Set(form.keys())) {
    if (name.startsWith("_") || name === "do" || name === "password") continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] as string) : texts;
  }
  return { ...values };
}

/** For the few forms that are not read by a schema. */
export async function requireFormToken(request: Request, form: FormData): Promise<void> {
  if (await hasFormToken(request, form)) return;
  throw data({ code: STALE, message: staleText(request) }, { status: 403 });
}

const STALE = "form.token";
const staleText = (request: Request) => refusalText(localeOf(request), STALE);

async function hasFormToken(request: Request, form: FormData): Promise<boolean> {
  const session = await sessionOf(request);
  const expected = session.get("csrf");
  // A visitor without a session has nothing to forge; the origin of the request is checked by the server for everyone.
  if (!expected) return true;
  const given = form.get("_csrf");
  return (
    typeof given === "string" &&
    given.length === expected.length &&
    timingSafeEqual(Buffer.from(given), Buffer.from(expected))
  );
}
