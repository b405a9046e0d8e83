import type { Trx } from "~db/transaction";

/** The item that each project of the board is paid out of. */
export async function itemsOfProjects(trx: Trx, boardId: string): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .select(["project.id", "call.itemId"])
    .where("project.boardId", "=", boardId)
    .execute();
  return new Map(rows.map(({ id, itemId }) => [id, itemId]));
}
