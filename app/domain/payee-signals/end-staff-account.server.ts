import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { payeeSignalAccess } from "./payee-signal-access";

/** Takes an account out of the list, when the employee has left or has another one. The row stays, with who ended it. */
export async function endStaffAccount(
  call: { readonly actor: Staff; readonly commandId: string },
  staffAccountId: string,
): Promise<Result<{ staffAccountId: string }>> {
  const { actor } = call;
  if (!isUuid(staffAccountId)) return missing();
  return runCommand(call, "staffAccount.end", { staffAccountId }, async ({ trx, now }) => {
    const row = await trx
      .selectFrom("staffAccount")
      .select(["boardId", "endedAt"])
      .where("id", "=", staffAccountId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(payeeSignalAccess, actor, "staffAccount.keep", row);
    if (denied) return denied;
    if (row.endedAt !== null) return refuse("staffAccount.ended");
    await trx
      .updateTable("staffAccount")
      .set({ endedBy: actor.personId, endedAt: now })
      .where("id", "=", staffAccountId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "staffAccount.end",
      subject: { type: "staffAccount", id: staffAccountId },
    });
    return ok({ staffAccountId });
  });
}
