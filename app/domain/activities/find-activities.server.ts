import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Activity } from "./activity";
import { activityAccess } from "./activity-access";

export type RegisteredActivity = Activity & {
  readonly recordedBy: string;
  /** How many of the board's calls have it, drafts too. */
  readonly calls: number;
};

/** The board's register of activities, by code; those that have ended too. */
export async function findActivities(actor: Staff): Promise<Result<RegisteredActivity[]>> {
  const { boardId } = actor;
  const denied = authorise(activityAccess, actor, "activity.read", { boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("activity")
      .innerJoin("person", "person.id", "activity.recordedBy")
      .select(["activity.id", "activity.code", "activity.name", "activity.source"])
      .select(["activity.validFrom", "activity.endsOn", "person.name as recordedBy"])
      .select(
        sql<number>`(select count(*)::int from call c where c.activity_id = activity.id)`.as(
          "calls",
        ),
      )
      .where("activity.boardId", "=", boardId)
      .orderBy("activity.code")
      .execute();
    return ok(rows.map((row) => ({ ...row, ...days(row) })));
  });
}

/** One of them, for who may end it. */
export async function findActivity(actor: Staff, activityId: string): Promise<Result<Activity>> {
  const { boardId } = actor;
  const denied = authorise(activityAccess, actor, "activity.record", { boardId });
  if (denied) return denied;
  if (!isUuid(activityId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const found = (await activitiesOf(trx, boardId)).find(({ id }) => id === activityId);
    return found ? ok(found) : missing();
  });
}

/** A board's activities, by code, for other subjects. */
export async function activitiesOf(trx: Trx, boardId: string): Promise<Activity[]> {
  const rows = await trx
    .selectFrom("activity")
    .select(["id", "code", "name", "source", "validFrom", "endsOn"])
    .where("boardId", "=", boardId)
    .orderBy("code")
    .execute();
  return rows.map((row) => ({ ...row, ...days(row) }));
}

const days = (row: { readonly validFrom: string; readonly endsOn: string | null }) => ({
  validFrom: row.validFrom as PlainDate,
  endsOn: row.endsOn as PlainDate | null,
});
