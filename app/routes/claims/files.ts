import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { evidenceSchema } from "~/domain/claims";
import { attachEvidence } from "~/domain/claims/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const claimId = params.id ?? "";
  return answerForm(
    request,
    evidenceSchema,
    async ({ voucher, file }, commandId) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return attachEvidence({ actor, commandId }, { claimId, voucher, name: file.name, bytes });
    },
    () => redirect(`/claims/${claimId}/review`),
  );
}

/** A refusal is shown on the page the form stands on, with what was typed. */
export { default, loader, meta } from "./review";
