/** The co-financier is asked, or reminded. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { publicOrigin } from "~/http/public-origin.server";
import { orThrow } from "~/http/refusal.server";
import { askFinancier, findBudget } from "~/domain/applications/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const applicationId = params.id ?? "";
  const { financing } = orThrow(request, await findBudget(actor, applicationId));
  const financierId = financing.financiers[Number(params.no) - 1]?.id ?? "";
  const origin = publicOrigin(request);
  return answerForm(
    request,
    z.object({}),
    (_input, commandId) =>
      askFinancier({ actor, commandId }, { applicationId, financierId, origin }),
    () => redirect(`/applications/${applicationId}/financing/${params.no}`),
  );
}

/** A refusal is shown on the page the button stands on. */
export { default, loader, meta } from "./financing";
