import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";

/** An order that the bank speaks of, with the item its payment is charged to. */
export type LockedOrder = {
  readonly id: string;
  readonly projectId: string;
  readonly reference: string;
  readonly amount: Ore;
  readonly year: number;
  readonly code: string;
  readonly itemId: string | null;
  readonly bankgiro: string;
  status: string;
};

/** The orders with these references, by reference, in an order that two imports share. */
export async function lockByReference(
  trx: Trx,
  references: readonly string[],
): Promise<Map<string, LockedOrder>> {
  if (references.length === 0) return new Map();
  const rows = await orders(trx)
    .where("paymentOrder.reference", "=", sql<string>`any(${[...references]})`)
    .execute();
  return new Map(rows.map((row) => [row.reference, row]));
}

/** One order; null when there is none. */
export const lockOrder = async (trx: Trx, orderId: string): Promise<LockedOrder | null> =>
  (await orders(trx).where("paymentOrder.id", "=", orderId).executeTakeFirst()) ?? null;

const orders = (trx: Trx) =>
  trx
    .selectFrom("paymentOrder")
    .innerJoin("board", "board.id", "paymentOrder.boardId")
    .innerJoin("project", "project.id", "paymentOrder.projectId")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .leftJoin("appropriationItem as item", (join) =>
      join
        .onRef("item.boardId", "=", "paymentOrder.boardId")
        .onRef("item.year", "=", "paymentOrder.year")
        .onRef("item.code", "=", "promised.code"),
    )
    .select([
      "paymentOrder.id",
      "paymentOrder.projectId",
      "paymentOrder.reference",
      "paymentOrder.amountOre as amount",
      "paymentOrder.year",
      "paymentOrder.status",
      "promised.code",
      "item.id as itemId",
      "board.bankgiro",
    ])
    .orderBy("paymentOrder.id")
    .forUpdate("paymentOrder");
