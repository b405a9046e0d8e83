import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { proposeStrikeSchema } from "~/domain/controls";
import { drawNo, proposeStrike } from "~/domain/controls/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const no = params.no ?? "";
  return answerForm(
    request,
    proposeStrikeSchema,
    (input, commandId) => proposeStrike({ actor, commandId }, drawNo(no) ?? 0, input),
    () => redirect(`/risk-sample/${no}`),
  );
}

/** A refusal is shown on the draw's page, with what was typed. */
export { default, loader, meta } from "./draw";
