import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { certificateSchema } from "~/domain/certificates";
import { sendCertificate } from "~/domain/certificates/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const partId = params.id ?? "";
  return answerForm(
    request,
    certificateSchema,
    async ({ file, ...typed }, commandId) =>
      sendCertificate({ actor, commandId }, partId, {
        ...typed,
        file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      }),
    () => redirect(`/cofinancing/${partId}`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./part";
