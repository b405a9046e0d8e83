import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** An order that the bank speaks of, with the code of the items that pay it. */
export type LockedOrder = {
  readonly id: string;
  readonly projectId: string;
  readonly reference: string;
  readonly amount: Ore;
  readonly year: number;
  /** Whose appropriation it is, and its code. */
  readonly holdingBoardId: string;
  readonly code: string;
  readonly confirmedOn: PlainDate | null;
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
  return new Map(rows.map((row) => [row.reference, asLocked(row)]));
}

/** One order; null when there is none. */
export async function lockOrder(trx: Trx, orderId: string): Promise<LockedOrder | null> {
  const row = await orders(trx).where("paymentOrder.id", "=", orderId).executeTakeFirst();
  return row ? asLocked(row) : null;
}

type Row = Omit<LockedOrder, "confirmedOn"> & { readonly confirmedOn: string | null };
const asLocked = (row: Row): LockedOrder => ({
  ...row,
  confirmedOn: row.confirmedOn as PlainDate | null,
});

const orders = (trx: Trx) =>
  trx
    .selectFrom("paymentOrder")
    .innerJoin("board", "board.id", "paymentOrder.boardId")
    .innerJoin("project", "project.id", "paymentOrder.projectId")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .select([
      "paymentOrder.id",
      "paymentOrder.projectId",
      "paymentOrder.reference",
      "paymentOrder.amountOre as amount",
      "paymentOrder.year",
      "paymentOrder.status",
      "project.holdingBoardId",
      "promised.code",
      "paymentOrder.confirmedOn",
      "board.bankgiro",
    ])
    .orderBy("paymentOrder.id")
    .forUpdate("paymentOrder");
