import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { readRecovery } from "./read-recovery.server";
import type { MessageKind, RecoveryStatus } from "./recovery";
import { recoveryAccess } from "./recovery-access";

type ApplicantCall = { readonly actor: Applicant; readonly commandId: string };

/** When each may be said: the answer until the decision, the rest while there is something to pay. */
const openTo: Readonly<Record<MessageKind, readonly RecoveryStatus[]>> = {
  answer: ["communicated", "proposed"],
  respite: ["decided", "demanded"],
  instalments: ["decided", "demanded"],
  remission: ["decided", "demanded"],
};

/** The recipient answers, or asks for more time, instalments or remission. What is written stays as it was written. */
export async function writeMessage(
  call: ApplicantCall,
  recoveryId: string,
  input: { readonly kind: MessageKind; readonly body: string },
): Promise<Result<{ recoveryId: string }>> {
  const { actor } = call;
  const { kind, body } = input;
  if (!isUuid(recoveryId)) return missing();
  return runCommand(call, "recovery.write", { recoveryId, ...input }, async ({ trx, now }) => {
    const recovery = await readRecovery(trx, recoveryId);
    if (!recovery) return missing();
    const denied = authorise(recoveryAccess, actor, "recovery.write", recovery);
    if (denied) return denied;
    if (!openTo[kind].includes(recovery.status)) {
      return refuse(`recovery.cannot.${recovery.status}`);
    }
    await trx
      .insertInto("recoveryMessage")
      .values({
        boardId: recovery.boardId,
        recoveryId,
        kind,
        body,
        writtenBy: actor.personId,
        writtenAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "recovery.write",
      boardId: recovery.boardId,
      organisationId: recovery.organisationId,
      subject: { type: "recovery", id: recoveryId },
      detail: { kind },
    });
    return ok({ recoveryId });
  });
}
