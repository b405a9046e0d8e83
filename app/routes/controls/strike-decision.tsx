import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { decideStrikeSchema } from "~/domain/controls";
import { decideStrike } from "~/domain/controls/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const no = params.no ?? "";
  return answerForm(
    request,
    decideStrikeSchema,
    (input, commandId) => decideStrike({ actor, commandId }, input),
    () => redirect(`/risk-sample/${no}`),
  );
}

/** A refusal is shown on the draw's page, with what was typed. */
export { default, loader, meta } from "./draw";
