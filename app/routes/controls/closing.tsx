import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { closeControlSchema } from "~/domain/controls";
import { drawNo, closeControl } from "~/domain/controls/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const at = { projectId: params.id ?? "", no: drawNo(params.no ?? "") ?? 0 };
  return answerForm(
    request,
    closeControlSchema,
    (input, commandId) => closeControl({ actor, commandId }, at, input),
    () => redirect(`/projects/${at.projectId}/visits/${at.no}`),
  );
}

/** A refusal is shown on the control's page, with what was typed. */
export { default, loader, meta } from "./visit";
