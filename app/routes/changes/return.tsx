import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { returnChangeSchema } from "~/domain/changes";
import { returnChange } from "~/domain/changes/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const changeId = params.id ?? "";
  return answerForm(
    request,
    returnChangeSchema,
    (input, commandId) => returnChange({ actor, commandId }, changeId, input),
    () => redirect(`/changes/${changeId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./change";
