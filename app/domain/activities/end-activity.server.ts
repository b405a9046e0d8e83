import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isBefore, type PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { activityAccess } from "./activity-access";
import type { EndActivityInput } from "./activity.schema";

/** Ends an activity: no call opens with it after the day. The calls that have it keep it, and their grants carry it on. */
export async function endActivity(
  call: { readonly actor: Staff; readonly commandId: string },
  activityId: string,
  input: EndActivityInput,
): Promise<Result<{ activityId: string }>> {
  const { actor } = call;
  if (!isUuid(activityId)) return missing();
  return runCommand(call, "activity.end", { activityId, ...input }, async ({ trx, now }) => {
    const { boardId, personId } = actor;
    const denied = authorise(activityAccess, actor, "activity.record", { boardId });
    if (denied) return denied;
    const found = await trx
      .selectFrom("activity")
      .select(["code", "validFrom", "endsOn"])
      .where("id", "=", activityId)
      .where("boardId", "=", boardId)
      .forUpdate()
      .executeTakeFirst();
    if (!found) return missing();
    const { code, endsOn } = found;
    const validFrom = found.validFrom as PlainDate;
    if (endsOn !== null) return refuse("activity.alreadyEnded", { code, day: endsOn });
    if (isBefore(input.endsOn, validFrom))
      return refuseField("endsOn", "activity.endsBeforeItBegins", { day: validFrom });
    await trx
      .updateTable("activity")
      .set({ ...input, endedBy: personId, endedAt: now })
      .where("id", "=", activityId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "activity.end",
      subject: { type: "activity", id: activityId },
      detail: { code, endsOn: input.endsOn },
    });
    return ok({ activityId });
  });
}
