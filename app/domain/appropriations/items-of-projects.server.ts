import type { Trx } from "~db/transaction";

/** The item that each project of the board is paid out of, and each call. */
export async function itemsOfProjects(trx: Trx, boardId: string): Promise<Map<string, string>> {
  const projects = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .select(["project.id", "call.itemId"])
    .where("project.holdingBoardId", "=", boardId)
    .execute();
  const calls = await trx
    .selectFrom("call")
    .select(["id", "itemId"])
    .where("holdingBoardId", "=", boardId)
    .execute();
  return new Map([...projects, ...calls].map(({ id, itemId }) => [id, itemId]));
}
