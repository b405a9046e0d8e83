import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { decideWaiverSchema } from "~/domain/conditions";
import { decideWaiver } from "~/domain/conditions/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const conditionId = params.id ?? "";
  return answerForm(
    request,
    decideWaiverSchema,
    (input, commandId) => decideWaiver({ actor, commandId }, conditionId, input),
    () => redirect(`/conditions/${conditionId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./waiver";
