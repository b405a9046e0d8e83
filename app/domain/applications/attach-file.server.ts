import type { Upload } from "../../gateways/files";
import { recordAudit } from "../audit/index.server";
import { callIn } from "../calls/index.server";
import { keepScanned } from "../file-scans/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { lockApplication } from "./lock-application.server";

type AttachFileInput = Upload & {
  readonly applicationId: string;
  /** The question it answers. */
  readonly question: string;
};

const MOST_FILES = 20;

/** Adds a file to a question that takes files. The bytes are kept first, under their hash; a refused one is not. */
export async function attachFile(
  call: { readonly actor: Applicant; readonly commandId: string },
  { applicationId, question, ...upload }: AttachFileInput,
): Promise<Result<{ fileId: string }>> {
  const { actor } = call;
  const kept = await keepScanned(question, upload);
  if (!kept.ok) return kept;
  const { name, sha256, mediaType, sizeBytes } = kept.value;
  const input = { applicationId, question, name, sha256 };
  return runCommand(call, "application.attachFile", input, async ({ trx, now }) => {
    const application = await lockApplication(trx, applicationId);
    if (!application) return missing();
    const denied = authorise(applicationAccess, actor, "application.save", application);
    if (denied) return denied;
    const found = await callIn(trx, application.callId, now);
    if (!found.ok) return found;
    const { questions } = found.value.definition;
    if (!questions.some(({ id, type }) => id === question && type === "file")) return missing();
    const there = await trx
      .selectFrom("applicationFile")
      .select(["id", "sha256", "name", "question"])
      .where("applicationId", "=", applicationId)
      .execute();
    const same = there.find(
      (file) => file.sha256 === sha256 && file.name === name && file.question === question,
    );
    if (same) return ok({ fileId: same.id });
    if (there.length >= MOST_FILES) return refuse("file.tooMany", { max: String(MOST_FILES) });
    const { id } = await trx
      .insertInto("applicationFile")
      .values({
        applicationId,
        question,
        name,
        mediaType,
        sizeBytes: BigInt(sizeBytes),
        sha256,
        addedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "application.attachFile",
      organisationId: application.organisationId,
      subject: { type: "application", id: applicationId },
      detail: { question, sha256 },
    });
    return ok({ fileId: id });
  });
}
