import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { stepSchema } from "~/domain/closing";
import { declineReopening } from "~/domain/closing/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const periodId = params.id ?? "";
  return answerForm(
    request,
    stepSchema,
    (input, commandId) => declineReopening({ actor, commandId }, { periodId, ...input }),
    () => redirect(`/periods/${periodId}/closing`),
  );
}

/** A refusal is shown on the month's page, with what was typed. */
export { default, loader, meta } from "./month";
