import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { submitFinalReport } from "~/domain/follow-up/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const projectId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => submitFinalReport({ actor, commandId }, { projectId }),
    () => redirect(`/projects/${projectId}/reports/final`),
  );
}

/** A refusal is shown on the page the form stands on. */
export { default, loader, meta } from "./review";
