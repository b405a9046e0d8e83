import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { emptySchema } from "~/domain/recoveries";
import { chargeInterest } from "~/domain/recoveries/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const recoveryId = params.id ?? "";
  return answerForm(
    request,
    emptySchema,
    (_input, commandId) => chargeInterest({ actor, commandId }, recoveryId),
    () => redirect(`/recoveries/${recoveryId}`),
  );
}

/** A refusal is shown on the recovery's page. */
export { default, loader, meta } from "./recovery";
