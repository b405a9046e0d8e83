import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { matchDifferenceSchema } from "~/domain/reconciliation";
import { matchDifference } from "~/domain/reconciliation/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const differenceId = params.id ?? "";
  return answerForm(
    request,
    matchDifferenceSchema,
    (input, commandId) => matchDifference({ actor, commandId }, { differenceId, ...input }),
    () => redirect(`/differences/${differenceId}`),
  );
}

/** A refusal is shown on the difference's page, with what was typed. */
export { default, loader, meta } from "./difference";
