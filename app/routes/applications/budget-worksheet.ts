/** Rows added, taken away or counted again, for those without script. Nothing is saved. */
import { data, type ActionFunctionArgs } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { findBudget } from "~/domain/applications/index.server";
import { localeOf } from "~/i18n";
import { isWrong } from "~/ui/form";
import { fieldsOfForm, worksheetAnswer } from "./budget-answer.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const details = orThrow(request, await findBudget(actor, params.id ?? ""));
  const fields = fieldsOfForm(await request.formData());
  const asked = typeof fields.row === "string" ? fields.row : "recount";
  const answer = worksheetAnswer(fields, asked, details, localeOf(request));
  return data(answer, { status: isWrong(answer) ? 422 : 200 });
}

export { default, loader, meta, shouldRevalidate } from "./budget";
