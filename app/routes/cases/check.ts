import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { checkResults } from "~/domain/applications";
import { recordCheck } from "~/domain/applications/index.server";
import { textField } from "~/domain/shared/plain-fields";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

const LONGEST_SOURCE = 500;

const finding = z.object({
  result: z.enum(checkResults, { error: "budget.choose" }),
  source: textField(LONGEST_SOURCE),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id: applicationId = "", condition = "" } = params;
  return answerForm(
    request,
    finding,
    (input, commandId) => recordCheck({ actor, commandId }, { applicationId, condition, ...input }),
    () => redirect(`/cases/${applicationId}/checks`),
  );
}

/** A refusal is shown on the page the form stands on. */
export { default, loader, meta } from "./checks";
