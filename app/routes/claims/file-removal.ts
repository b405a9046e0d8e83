import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { removeEvidence } from "~/domain/claims/index.server";

/** Takes a file out of a claim that is not sent in. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id: claimId = "", fileId = "" } = params;
  return answerForm(
    request,
    z.strictObject({}),
    (_form, commandId) => removeEvidence({ actor, commandId }, { claimId, fileId }),
    () => redirect(`/claims/${claimId}/review`),
  );
}

/** A refusal is shown on the page the form stands on. */
export { default, loader, meta } from "./review";
