import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { confirmationSchema } from "~/domain/reconciliation";
import { undoMatch } from "~/domain/reconciliation/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const lineId = params.id ?? "";
  return answerForm(
    request,
    confirmationSchema,
    (_, commandId) => undoMatch({ actor, commandId }, { lineId }),
    () => redirect(`/bank-lines/${lineId}`),
  );
}

/** A refusal is shown on the line's page, with what was typed. */
export { default, loader, meta } from "./bank-line";
