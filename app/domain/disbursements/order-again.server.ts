import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { asBoardOfGrant } from "../grant-boards/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { yearOf } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, refuse, type Result } from "../shared/result";
import { createOrder } from "./create-order.server";
import { disbursementAccess } from "./disbursement-access";
import { asOrder, orderRows } from "./find-orders.server";

/**
 * What the bank sent back is owed still: a new order of the same amount, to the account as it is now, for a second person
 * to attest. Nothing is posted: the debt came back with the money.
 */
export async function orderAgain(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly orderId: string },
): Promise<Result<{ orderId: string }>> {
  const { actor } = call;
  if (!isUuid(input.orderId)) return missing();
  return runCommand(call, "order.again", input, async (step) => {
    const { trx, today } = step;
    const row = await lockedOrder(trx, input.orderId);
    if (!row) return missing();
    const reach = { boardId: row.decidingBoardId };
    const denied = authorise(disbursementAccess, actor, "order.again", reach);
    if (denied) return denied;
    const { id, status, isReplaced, projectId, claimId, kind, amount } = asOrder(row);
    if (status !== "returned") return refuse("payment.notReturned");
    if (isReplaced) return refuse("payment.alreadyOrderedAgain");
    const order = await createOrder(step, {
      projectId,
      claimId,
      kind,
      year: yearOf(today),
      amount,
      approvedBy: actor.personId,
      replaces: id,
    });
    if (!order.ok) return order;
    await recordAudit(trx, {
      actor,
      action: "order.again",
      subject: { type: "paymentOrder", id: order.value.orderId },
      detail: { replaces: id },
    });
    return order;
  });
}

/** Locked where it is paid, so that what the bank says of it is waited for. */
async function lockedOrder(trx: Trx, orderId: string) {
  const found = await trx
    .selectFrom("paymentOrder")
    .select(["projectId as id", "boardId"])
    .where("id", "=", orderId)
    .executeTakeFirst();
  if (!found) return undefined;
  await asBoardOfGrant(trx, found, () =>
    trx.selectFrom("paymentOrder").select("id").where("id", "=", orderId).forUpdate().execute(),
  );
  return orderRows(trx).where("paymentOrder.id", "=", orderId).executeTakeFirst();
}
