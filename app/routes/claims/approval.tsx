import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { approveClaimSchema } from "~/domain/claims";
import { approveClaim, findClaim } from "~/domain/claims/index.server";
import { orThrow } from "~/http/refusal.server";
import { typedOf } from "./parts/line-field";
import { namingLines } from "./line-names.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const claimId = params.id ?? "";
  const answered = await answerForm(
    request,
    approveClaimSchema,
    (input, commandId) => approveClaim({ actor, commandId }, claimId, input),
    () => redirect(`/claims/${claimId}`),
  );
  if (answered instanceof Response) return answered;
  const { claim } = orThrow(request, await findClaim(actor, claimId));
  return namingLines(request, answered, (at) => typedOf(claim.lines)[at]?.description);
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./claim";
