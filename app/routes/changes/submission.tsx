import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { submitChange } from "~/domain/changes/index.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const changeId = params.id ?? "";
  return answerForm(
    request,
    z.strictObject({}),
    (_input, commandId) => submitChange({ actor, commandId }, { changeId }),
    () => redirect(`/changes/${changeId}`),
  );
}

/** A refusal is shown on the page the form stands on. */
export { default, loader, meta } from "./change";
