import { randomInt } from "node:crypto";
import type { Ore } from "~ledger/amount";
import { blockRefusal } from "../payment-blocks/index";
import { heldPaymentBlocks } from "../payment-blocks/index.server";
import type { Step } from "../shared/command.server";
import { ok, refuse, type Result } from "../shared/result";
import { latestAccount } from "./payee-account.server";
import type { OrderKind } from "./payment-order";

type NewOrder = {
  readonly projectId: string;
  readonly claimId: string | null;
  readonly kind: OrderKind;
  readonly year: number;
  readonly amount: Ore;
  readonly approvedBy: string;
  /** The order that the bank sent back, when this one is made in its stead. */
  readonly replaces?: string;
};

/**
 * An order to pay what was just approved, to the recipient's latest verified account; refused while anything blocks the
 * project's payments. Part of the approving command's transaction; it waits for a second person's attest.
 */
export async function createOrder(
  { trx, now, today }: Step,
  order: NewOrder,
): Promise<Result<{ orderId: string }>> {
  const project = await trx
    .selectFrom("project")
    .select(["payingBoardId", "organisationId"])
    .where("id", "=", order.projectId)
    .executeTakeFirstOrThrow();
  const blocks = await heldPaymentBlocks(trx, [order.projectId], today);
  const blocked = blockRefusal(blocks.get(order.projectId) ?? []);
  if (blocked) return blocked;
  const account = await latestAccount(trx, project);
  if (!account) return refuse("payment.accountMissing");
  const { id: orderId } = await trx
    .insertInto("paymentOrder")
    .values({
      boardId: project.payingBoardId,
      organisationId: project.organisationId,
      projectId: order.projectId,
      claimId: order.claimId,
      kind: order.kind,
      year: order.year,
      amountOre: order.amount,
      payeeAccountId: account.id,
      reference: newReference(),
      approvedBy: order.approvedBy,
      replaces: order.replaces ?? null,
      approvedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return ok({ orderId });
}

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Twelve characters without look-alikes: the bank sends it back, and that is how the line finds its order. */
const newReference = (): string =>
  `LM${Array.from({ length: 12 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("")}`;
