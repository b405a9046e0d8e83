import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { sectionPath } from "~/domain/applications";
import { findApplication, removeFile } from "~/domain/applications/index.server";

/** Takes a file out of a draft, and goes back to the section that asks for it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const { id = "", fileId = "" } = params;
  const { call, files } = orThrow(request, await findApplication(actor, id));
  const file = files.find((one) => one.id === fileId);
  const asked = call.definition.questions.find((question) => question.id === file?.question);
  return answerForm(
    request,
    z.looseObject({}),
    (_form, commandId) => removeFile({ actor, commandId }, { applicationId: id, fileId }),
    () => redirect(asked ? sectionPath(id, asked.section) : `/applications/${id}`),
  );
}
