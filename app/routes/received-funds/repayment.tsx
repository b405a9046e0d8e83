import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { proposeRepaymentSchema } from "~/domain/received-funds";
import { proposeRepayment } from "~/domain/received-funds/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const fundId = params.id ?? "";
  return answerForm(
    request,
    proposeRepaymentSchema,
    (input, commandId) => proposeRepayment({ actor, commandId }, fundId, input),
    () => redirect(`/received-funds/${fundId}`),
  );
}

/** A refusal is shown on the fund's page, with what was typed. */
export { default, loader, meta } from "./fund";
