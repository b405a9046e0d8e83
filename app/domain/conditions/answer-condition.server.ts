import type { Upload } from "../../gateways/files";
import { recordAudit } from "../audit/index.server";
import { keepScanned } from "../file-scans/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { isOpen } from "./condition";
import { conditionAccess } from "./condition-access";
import { lockCondition } from "./lock-condition.server";

type Answer = {
  readonly conditionId: string;
  readonly body: string;
  readonly file: Upload | null;
};

/** The recipient says how a condition is met, with a file when something is to be shown. The bytes are kept first. */
export async function answerCondition(
  call: { readonly actor: Applicant; readonly commandId: string },
  { conditionId, body, file }: Answer,
): Promise<Result<{ answerId: string }>> {
  const { actor } = call;
  const kept = file && (await keepScanned("file", file));
  if (kept && !kept.ok) return kept;
  const stored = kept && {
    fileName: kept.value.name,
    mediaType: kept.value.mediaType,
    sizeBytes: BigInt(kept.value.sizeBytes),
    sha256: kept.value.sha256,
  };
  const input = { conditionId, body, sha256: stored?.sha256 ?? null };
  return runCommand(call, "condition.answer", input, async ({ trx, now }) => {
    const condition = await lockCondition(trx, conditionId);
    if (!condition) return missing();
    const denied = authorise(conditionAccess, actor, "condition.answer", condition);
    if (denied) return denied;
    if (!isOpen(condition.state)) return refuse("condition.notOpen");
    const { id: answerId } = await trx
      .insertInto("conditionAnswer")
      .values({
        boardId: condition.boardId,
        organisationId: condition.organisationId,
        conditionId,
        body,
        ...stored,
        answeredBy: actor.personId,
        answeredAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "condition.answer",
      boardId: condition.boardId,
      organisationId: condition.organisationId,
      subject: { type: "project", id: condition.projectId },
      detail: { no: condition.no, sha256: input.sha256 },
    });
    return ok({ answerId });
  });
}
