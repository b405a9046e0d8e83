import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { takeCase } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const applicationId = params.id ?? "";
  return answerForm(
    request,
    z.object({}),
    (_input, commandId) => takeCase({ actor, commandId }, { applicationId }),
    () => redirect(`/cases/${applicationId}`),
  );
}

/** A refusal is shown on the page the button stands on. */
export { default, loader, meta } from "./case";
