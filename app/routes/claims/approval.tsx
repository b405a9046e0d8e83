import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { approveClaimSchema } from "~/domain/claims";
import { approveClaim } from "~/domain/claims/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const claimId = params.id ?? "";
  return answerForm(
    request,
    approveClaimSchema,
    (input, commandId) => approveClaim({ actor, commandId }, claimId, input),
    () => redirect(`/claims/${claimId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./claim";
