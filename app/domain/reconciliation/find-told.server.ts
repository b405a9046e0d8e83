import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** A payment that a camt.054 or a BgMax tells is in a sum of the statement. */
export type Notice = {
  readonly id: string;
  readonly sumNo: number;
  readonly sum: Ore;
  readonly bookedOn: PlainDate;
  readonly amount: Ore;
  readonly reference: string | null;
  readonly counterparty: string | null;
  readonly remittance: string | null;
  readonly returnReason: string | null;
};

export async function findNotices(trx: Trx, fileId: string, most: number): Promise<Notice[]> {
  const rows = await trx
    .selectFrom("bankNotice")
    .select(["id", "sumNo", "sumOre as sum", "bookedOn", "amountOre as amount", "reference"])
    .select(["counterparty", "remittance", "returnReason"])
    .where("fileId", "=", fileId)
    .orderBy("sumNo")
    .orderBy("position")
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, bookedOn: row.bookedOn as PlainDate }));
}

/** One answer of a pain.002, with the order it is about. */
export type StatusRow = {
  readonly position: number;
  readonly level: "file" | "batch" | "payment";
  readonly name: string | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly order: { readonly id: string; readonly projectTitle: string } | null;
};

export async function findStatuses(trx: Trx, fileId: string, most: number): Promise<StatusRow[]> {
  const rows = await trx
    .selectFrom("bankPaymentStatus as told")
    .leftJoin("paymentOrder as order", (join) =>
      join
        .onRef("order.reference", "=", "told.reference")
        .onRef("order.boardId", "=", "told.boardId"),
    )
    .leftJoin("project", "project.id", "order.projectId")
    .select(["told.position", "told.level", "told.messageId", "told.batchId", "told.reference"])
    .select(["told.status", "told.reason", "order.id as orderId", "project.title"])
    .where("told.fileId", "=", fileId)
    .orderBy("told.position")
    .limit(most)
    .execute();
  return rows.map(
    ({ position, level, messageId, batchId, reference, orderId, title, ...said }) => ({
      position,
      level: level as StatusRow["level"],
      name: reference ?? batchId ?? messageId,
      ...said,
      order: orderId ? { id: orderId, projectTitle: title ?? "" } : null,
    }),
  );
}
