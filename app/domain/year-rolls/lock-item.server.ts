import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";
import type { RollItem } from "./read-ground.server";

/** The item, locked; undefined when it is out of reach. */
export async function lockItem(trx: Trx, itemId: string): Promise<RollItem | undefined> {
  if (!isUuid(itemId)) return undefined;
  return trx
    .selectFrom("appropriationItem")
    .select(["id", "boardId", "code", "year"])
    .where("id", "=", itemId)
    .where("source", "=", "appropriation")
    .forUpdate()
    .executeTakeFirst();
}
