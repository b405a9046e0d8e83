import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { coverGap } from "~/domain/certificates/index.server";
import { amountField } from "~/domain/shared/amount-field";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({ shownGap: amountField() }),
    (input, commandId) => coverGap({ actor, commandId }, projectId, input),
    () => redirect(`/projects/${projectId}/case`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./cofinancing";
