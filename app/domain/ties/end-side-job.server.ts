import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { tieAccess } from "./tie-access";

/** Ends a side job in the list; the row stays, with who ended it. */
export async function endSideJob(
  call: { readonly actor: Staff; readonly commandId: string },
  sideJobId: string,
): Promise<Result<{ sideJobId: string }>> {
  const { actor } = call;
  if (!isUuid(sideJobId)) return missing();
  return runCommand(call, "sideJob.end", { sideJobId }, async ({ trx, now }) => {
    const row = await trx
      .selectFrom("sideJob")
      .select(["boardId", "endedAt"])
      .where("id", "=", sideJobId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(tieAccess, actor, "sideJob.keep", row);
    if (denied) return denied;
    if (row.endedAt !== null) return refuse("sideJob.ended");
    await trx
      .updateTable("sideJob")
      .set({ endedBy: actor.personId, endedAt: now })
      .where("id", "=", sideJobId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "sideJob.end",
      subject: { type: "sideJob", id: sideJobId },
    });
    return ok({ sideJobId });
  });
}
