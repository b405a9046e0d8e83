import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { answerSchema } from "~/domain/conditions";
import { answerCondition } from "~/domain/conditions/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const conditionId = params.id ?? "";
  return answerForm(
    request,
    answerSchema,
    async ({ body, file }, commandId) =>
      answerCondition(
        { actor, commandId },
        {
          conditionId,
          body,
          file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
        },
      ),
    () => redirect(`/conditions/${conditionId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./condition";
