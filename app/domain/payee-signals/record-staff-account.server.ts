import { sql } from "kysely";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { payeeSignalAccess } from "./payee-signal-access";
import type { StaffAccountInput } from "./payee-signal.schema";

/**
 * Adds an employee's own account to the list that recipients' accounts are held against. Of the number only a keyed hash is
 * kept; it stands in no log, and not in what the command remembers of its input.
 */
export async function recordStaffAccount(
  call: { readonly actor: Staff; readonly commandId: string },
  { employee, kind, number }: StaffAccountInput,
): Promise<Result<{ staffAccountId: string }>> {
  const { actor } = call;
  const { boardId } = actor;
  return runCommand(call, "staffAccount.record", { employee, kind }, async ({ trx, now }) => {
    const denied = authorise(payeeSignalAccess, actor, "staffAccount.keep", { boardId });
    if (denied) return denied;
    const { id } = await trx
      .insertInto("staffAccount")
      .values({
        boardId,
        employee,
        kind,
        hash: sql<Buffer>`staff_account_hash(${boardId}, ${kind}, ${number})`,
        recordedBy: actor.personId,
        recordedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "staffAccount.record",
      subject: { type: "staffAccount", id },
      detail: { kind },
    });
    return ok({ staffAccountId: id });
  });
}
