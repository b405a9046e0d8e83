import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { submitClaim } from "~/domain/claims/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const claimId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => submitClaim({ actor, commandId }, { claimId }),
    () => redirect(`/claims/${claimId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./review";
