import type { Trx } from "~db/transaction";

/** The board's activities by code; read here, since the audit log, which activities write to, reads from reports. */
export const activityNames = (
  trx: Trx,
  boardId: string,
): Promise<{ code: string; name: string }[]> =>
  trx
    .selectFrom("activity")
    .select(["code", "name"])
    .where("boardId", "=", boardId)
    .orderBy("code")
    .execute();
