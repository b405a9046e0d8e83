import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { judgeSchema } from "~/domain/conditions";
import { judgeAnswer } from "~/domain/conditions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const conditionId = params.id ?? "";
  return answerForm(
    request,
    judgeSchema,
    (input, commandId) => judgeAnswer({ actor, commandId }, conditionId, input),
    ({ projectId }) => redirect(`/projects/${projectId}/case`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./condition";
