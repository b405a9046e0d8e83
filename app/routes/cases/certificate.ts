import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { certifyPromise } from "~/domain/certificates/index.server";
import { textField } from "~/domain/shared/plain-fields";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

const LONGEST_SOURCE = 500;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id: applicationId = "", financierId = "" } = params;
  return answerForm(
    request,
    z.object({ source: textField(LONGEST_SOURCE) }),
    ({ source }, commandId) =>
      certifyPromise({ actor, commandId }, { applicationId, financierId, source }),
    () => redirect(`/cases/${applicationId}/checks`),
  );
}

/** A refusal is shown on the page the form stands on. */
export { default, loader, meta } from "./checks";
