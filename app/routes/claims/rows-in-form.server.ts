/** Rows that were pasted or uploaded become rows of the form, after those typed. Nothing typed is lost, nothing is saved. */
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { z } from "zod";
import { readForm } from "~/http/form.server";
import { fieldAnswer, refusalAnswer } from "~/http/refusal.server";
import { rowFields, saveClaimSchema } from "~/domain/claims";
import { readExtract } from "~/domain/claims/index.server";
import type { Applicant } from "~/domain/shared/actor";
import type { FormAnswer } from "~/ui/form/form-answer";
import { namingLines } from "./line-names.server";
import { rowsTyped } from "./parts/rows-typed";

export type RowsAnswer = FormAnswer & {
  readonly read?: { readonly rows: number; readonly passedOver: number };
};

/** Whether the form came with something to read: then it is read first, whichever button was pressed. */
export const hasExtract = (form: FormData): boolean =>
  form.get("do") === "read" || textIn(form, "_pasted").trim() !== "" || fileIn(form) !== null;

export async function readIntoForm(request: Request, actor: Applicant, projectId: string) {
  const { input, values, form } = await readForm(request, z.looseObject({}));
  if (!input.ok) return input.answer;
  const file = fileIn(form);
  const pasted = textIn(form, "_pasted");
  const read = await readExtract(actor, projectId, {
    pasted,
    code: textIn(form, "_code"),
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  });
  if (!read.ok)
    return refusalAnswer(request, read, {
      ...values,
      _pasted: pasted,
      _code: textIn(form, "_code"),
      _category: textIn(form, "_category"),
    });
  const filled = { ...values };
  let at = rowsTyped(values);
  for (const row of read.value.rows) {
    for (const field of rowFields) filled[`lines[${at}].${field}`] = row[field];
    if (row.category === "") filled[`lines[${at}].category`] = textIn(form, "_category");
    at += 1;
  }
  const answer: RowsAnswer = {
    values: filled,
    errors: faultsOf(request, filled),
    read: { rows: read.value.rows.length, passedOver: read.value.passedOver },
  };
  return namingLines(request, data(answer, { status: 200 }));
}

/** What would be refused in the rows as they stand; the rest of the form is not ready yet. */
function faultsOf(request: Request, values: FormAnswer["values"]): Record<string, string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
  const submission = parseWithZod(form, { schema: saveClaimSchema });
  if (submission.status === "success") return {};
  const { errors } = fieldAnswer(request, submission.error ?? {}, values).data;
  return Object.fromEntries(Object.entries(errors).filter(([name]) => name.startsWith("lines")));
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

function fileIn(form: FormData): File | null {
  const value = form.get("_extract");
  return value instanceof File && value.name !== "" ? value : null;
}
