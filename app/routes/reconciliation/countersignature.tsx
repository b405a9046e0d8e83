import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { signSheetSchema } from "~/domain/reconciliation";
import { countersignSheet } from "~/domain/reconciliation/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const month = params.id ?? "";
  return answerForm(
    request,
    signSheetSchema,
    (input, commandId) => countersignSheet({ actor, commandId }, { month, ...input }),
    () => redirect(`/reconciliation/${month}`),
  );
}

/** A refusal is shown on the sheet, with what was typed. */
export { default, loader, meta } from "./sheet";
