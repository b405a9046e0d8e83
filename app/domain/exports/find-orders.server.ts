import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid, type BoardId } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { exportAccess } from "./export-access";
import { exportFileName, type ExportFormat } from "./export-format";
import type { ExportOrder } from "./export-order";

const SHOWN = 20;

/** The board's latest orders, newest first. */
export async function findExports(actor: Staff): Promise<Result<ExportOrder[]>> {
  const denied = authorise(exportAccess, actor, "export.make", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => ok(await ordersOf(trx, actor.boardId)));
}

export async function findExport(actor: Staff, orderId: string): Promise<Result<ExportOrder>> {
  const denied = authorise(exportAccess, actor, "export.make", { boardId: actor.boardId });
  if (denied) return denied;
  if (!isUuid(orderId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const [order] = await ordersOf(trx, actor.boardId, orderId);
    return order ? ok(order) : missing();
  });
}

async function ordersOf(trx: Trx, board: BoardId, id?: string): Promise<ExportOrder[]> {
  let asked = trx
    .selectFrom("exportOrder")
    .select(["id", "boardId", "format", "year", "orderedBy", "orderedAt"])
    .where("boardId", "=", board)
    .orderBy("orderedAt", "desc")
    .limit(SHOWN);
  if (id !== undefined) asked = asked.where("id", "=", id);
  const orders = await asked.execute();
  if (orders.length === 0) return [];
  const deliveries = await trx
    .selectFrom("exportDelivery")
    .select(["id", "orderId", "deliveredAt", "bytes", "sha256"])
    .where("boardId", "=", board)
    .where(
      "orderId",
      "in",
      orders.map((order) => order.id),
    )
    .orderBy("id", "desc")
    .execute();
  return orders.map(({ boardId, format: written, orderedAt, ...order }) => {
    const format = written as ExportFormat;
    return {
      ...order,
      format,
      orderedAt: orderedAt as Instant,
      fileName: exportFileName(boardId, { format, year: order.year }),
      deliveries: deliveries
        .filter(({ orderId }) => orderId === order.id)
        .map(({ id, deliveredAt, bytes, sha256 }) => ({
          id: String(id),
          at: deliveredAt as Instant,
          bytes: Number(bytes),
          sha256,
        })),
    };
  });
}
