import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { cofinancierSchema } from "~/domain/certificates";
import { addCofinancier } from "~/domain/certificates/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    cofinancierSchema,
    (input, commandId) => addCofinancier({ actor, commandId }, projectId, input),
    ({ partId }) => redirect(`/cofinancing/${partId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./cofinancing";
