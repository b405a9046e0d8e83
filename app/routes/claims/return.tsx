import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { returnClaimSchema } from "~/domain/claims";
import { returnClaim } from "~/domain/claims/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const claimId = params.id ?? "";
  return answerForm(
    request,
    returnClaimSchema,
    ({ reason }, commandId) => returnClaim({ actor, commandId }, { claimId, reason }),
    () => redirect(`/claims/${claimId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./claim";
