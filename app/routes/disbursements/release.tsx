import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { releaseRun } from "~/domain/disbursements/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const runId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({ shownHash: z.string() }),
    ({ shownHash }, commandId) => releaseRun({ actor, commandId }, { runId, shownHash }),
    () => redirect(`/payment-runs/${runId}`),
  );
}

export { default, loader, meta } from "./run";
