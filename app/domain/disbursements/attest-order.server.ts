import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { claimMoves } from "../claims/index";
import { asBoardOfGrant } from "../grant-boards/index.server";
import { blockRefusal } from "../payment-blocks/index";
import { heldPaymentBlocks } from "../payment-blocks/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";
import { asOrder, orderRows } from "./find-orders.server";
import { attestedText, isReady, mayBeNext, type PaymentOrder } from "./payment-order";

export const attestHash = (order: PaymentOrder): string =>
  createHash("sha256").update(attestedText(order)).digest("hex");

/**
 * A second person vouches for an approved order: payee, account version, amount, project and year, exactly as shown. The
 * run recomputes the same hash before anything leaves. A large payment is vouched for by a third person as well, who sees
 * the same; each within the limit of their own.
 */
export async function attestOrder(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly orderId: string; readonly shownHash: string },
): Promise<Result<{ orderId: string }>> {
  const { actor } = call;
  if (!isUuid(input.orderId)) return missing();
  return runCommand(call, "order.attest", input, async ({ trx, now, today }) => {
    const row = await orderRows(trx)
      .where("paymentOrder.id", "=", input.orderId)
      .forUpdate("paymentOrder")
      .executeTakeFirst();
    if (!row) return missing();
    const denied = authorise(disbursementAccess, actor, "order.attest", row);
    if (denied) return denied;
    const order = asOrder(row);
    if (order.approvedBy === actor.personId) return refuse("approval.twoPersons");
    const isThird = order.status === "attested" && !isReady(order);
    if (order.status !== "approved" && !isThird) return refuse("payment.alreadyAttested");
    if (!mayBeNext(order, actor.personId)) return refuse("payment.thirdPerson");
    const above = await aboveLimit(trx, actor, order);
    if (above) return above;
    const blocks = await heldPaymentBlocks(trx, [order.projectId], today);
    const blocked = blockRefusal(blocks.get(order.projectId) ?? []);
    if (blocked) return blocked;
    const hash = attestHash(order);
    if (hash !== input.shownHash) return refuse("payment.changedSinceShown");
    if (isThird && hash !== order.attestedHash)
      return refuse("payment.changedSinceAttest", { reference: order.reference });
    await trx
      .updateTable("paymentOrder")
      .set(
        isThird
          ? { thirdBy: actor.personId, thirdAt: now }
          : { status: "attested", attestedBy: actor.personId, attestedAt: now, attestedHash: hash },
      )
      .where("id", "=", order.id)
      .execute();
    if (order.claimId) {
      await attestClaim(trx, order);
    }
    await recordAudit(trx, {
      actor,
      action: "order.attest",
      subject: { type: "paymentOrder", id: order.id },
      detail: { hash },
    });
    return ok({ orderId: order.id });
  });
}

/** The claim is the deciding board's. */
const attestClaim = (trx: Trx, { claimId, projectId, decidingBoardId }: PaymentOrder) =>
  asBoardOfGrant(trx, { id: projectId, boardId: decidingBoardId }, () =>
    trx
      .updateTable("claim")
      .set({ status: claimMoves.attest.to })
      .where("id", "=", claimId)
      .where("status", "in", [...claimMoves.attest.from])
      .execute(),
  );

/** A limit that holds today for the one who attests. */
async function aboveLimit(
  trx: Trx,
  { boardId, personId }: Staff,
  { amount }: PaymentOrder,
): Promise<Refusal | null> {
  const { rows } = await sql<{ limit: Ore | null }>`
    select attest_limit_of(${boardId}, ${personId}::uuid) as limit`.execute(trx);
  const limit = rows[0]?.limit ?? null;
  return limit !== null && amount > limit
    ? refuse("payment.aboveAttestLimit", { limit: kronor(limit) })
    : null;
}
