import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { judgeCertificateSchema } from "~/domain/certificates";
import { judgeCertificate } from "~/domain/certificates/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const partId = params.id ?? "";
  return answerForm(
    request,
    judgeCertificateSchema,
    (input, commandId) => judgeCertificate({ actor, commandId }, partId, input),
    ({ projectId }) => redirect(`/projects/${projectId}/case`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./part";
