import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { lockApplication } from "./lock-application.server";

/** Takes a file out of a draft. Its bytes stay in the store, since another application may hold the same. */
export async function removeFile(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly applicationId: string; readonly fileId: string },
): Promise<Result<{ question: string }>> {
  const { actor } = call;
  const { applicationId, fileId } = input;
  if (!isUuid(fileId)) return missing();
  return runCommand(call, "application.removeFile", input, async ({ trx }) => {
    const application = await lockApplication(trx, applicationId);
    if (!application) return missing();
    const denied = authorise(applicationAccess, actor, "application.save", application);
    if (denied) return denied;
    const removed = await trx
      .deleteFrom("applicationFile")
      .where("id", "=", fileId)
      .where("applicationId", "=", applicationId)
      .returning(["question", "sha256"])
      .executeTakeFirst();
    if (!removed) return missing();
    const { question, sha256 } = removed;
    await recordAudit(trx, {
      actor,
      action: "application.removeFile",
      organisationId: application.organisationId,
      subject: { type: "application", id: applicationId },
      detail: { question, sha256 },
    });
    return ok({ question });
  });
}
