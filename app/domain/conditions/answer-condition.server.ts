import { fileStore, shownName } from "../../gateways/files";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { isOpen } from "./condition";
import { conditionAccess } from "./condition-access";
import { lockCondition } from "./lock-condition.server";

type Answer = {
  readonly conditionId: string;
  readonly body: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
};

/** The recipient says how a condition is met, with a file when something is to be shown. The bytes are kept first. */
export async function answerCondition(
  call: { readonly actor: Applicant; readonly commandId: string },
  { conditionId, body, file }: Answer,
): Promise<Result<{ answerId: string }>> {
  const { actor } = call;
  const kept = file && (await keep(file));
  if (kept && !kept.ok) return kept;
  const stored = kept?.value ?? null;
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

async function keep({ name, bytes }: NonNullable<Answer["file"]>) {
  const fileName = shownName(name);
  const kept = await fileStore().keep(bytes);
  if (!kept.ok) return refuseField("file", kept.code, { ...kept.params, name: fileName });
  const { sha256, mediaType, sizeBytes } = kept.value;
  return ok({ fileName, mediaType, sizeBytes: BigInt(sizeBytes), sha256 });
}
