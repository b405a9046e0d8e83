import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { activityAccess } from "./activity-access";
import type { RecordActivityInput } from "./activity.schema";

/** Adds an activity to the board's own register. */
export async function recordActivity(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RecordActivityInput,
): Promise<Result<{ activityId: string }>> {
  const { actor } = call;
  return runCommand(call, "activity.record", input, async ({ trx, now }) => {
    const { boardId, personId } = actor;
    const denied = authorise(activityAccess, actor, "activity.record", { boardId });
    if (denied) return denied;
    const { id: activityId } = await trx
      .insertInto("activity")
      .values({ boardId, ...input, recordedBy: personId, recordedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "activity.record",
      subject: { type: "activity", id: activityId },
      detail: { code: input.code },
    });
    return ok({ activityId });
  });
}
