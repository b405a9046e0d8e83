import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { opinionSchema } from "~/domain/recoveries";
import { recordOpinion } from "~/domain/recoveries/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    opinionSchema,
    (input, commandId) => recordOpinion({ actor, commandId }, recoveryId, input),
    () => redirect(`/recoveries/${recoveryId}/remission`),
  );
}

/** A refusal is shown on the remission's page, with what was typed. */
export { default, loader, meta } from "./remission";
