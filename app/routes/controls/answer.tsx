import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { answerControlSchema } from "~/domain/controls";
import { drawNo, answerControl } from "~/domain/controls/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const at = { projectId: params.id ?? "", no: drawNo(params.no ?? "") ?? 0 };
  return answerForm(
    request,
    answerControlSchema,
    (input, commandId) => answerControl({ actor, commandId }, at, input),
    () => redirect(`/projects/${at.projectId}/visits/${at.no}`),
  );
}

/** A refusal is shown on the control's page, with what was typed. */
export { default, loader, meta } from "./visit";
