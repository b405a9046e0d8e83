import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { requestSchema } from "~/domain/recoveries";
import { writeMessage } from "~/domain/recoveries/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  return answerForm(
    request,
    requestSchema,
    ({ recoveryId, ...message }, commandId) =>
      writeMessage({ actor, commandId }, recoveryId, message),
    () => redirect(`/projects/${params.id ?? ""}/recovery`),
  );
}

/** A refusal is shown on the recovery's page, with what was typed. */
export { default, loader, meta } from "./own";
