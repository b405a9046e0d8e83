import { sql } from "kysely";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { payeeSignalAccess } from "./payee-signal-access";
import type { JudgeSignalInput } from "./payee-signal.schema";

/**
 * Another person judges a signal, in words: the account may be paid, or it may not. What was judged before stays; the latest
 * is what holds. The database refuses whoever added, verified or listed the account, and the employee it is about.
 */
export async function judgeSignal(
  call: { readonly actor: Staff; readonly commandId: string },
  payeeAccountId: string,
  input: JudgeSignalInput,
): Promise<Result<{ payeeAccountId: string }>> {
  const { actor } = call;
  const { boardId } = actor;
  if (!isUuid(payeeAccountId)) return missing();
  const remembered = { payeeAccountId, ...input };
  return runCommand(call, "payeeSignal.judge", remembered, async ({ trx, now }) => {
    const account = await trx
      .selectFrom("payeeAccount")
      .select("organisationId")
      .where("id", "=", payeeAccountId)
      .executeTakeFirst();
    if (!account) return missing();
    const { organisationId } = account;
    const denied = authorise(payeeSignalAccess, actor, "payeeSignal.judge", { boardId });
    if (denied) return denied;
    const { signal, about, isCleared, reasons } = input;
    const { rows } = await sql`
      select from payee_signals(${boardId}, array[${payeeAccountId}]::uuid[])
      where signal = ${signal} and about = ${about}::uuid`.execute(trx);
    if (rows.length === 0) return refuseField("signal", "payeeSignal.gone");
    await trx
      .insertInto("payeeSignalJudgement")
      .values({
        boardId,
        organisationId,
        payeeAccountId,
        signal,
        about,
        isCleared,
        reasons,
        judgedBy: actor.personId,
        judgedAt: now,
      })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "payeeSignal.judge",
      organisationId,
      subject: { type: "payeeAccount", id: payeeAccountId },
      detail: { signal, cleared: isCleared },
    });
    return ok({ payeeAccountId });
  });
}
