import { randomInt } from "node:crypto";
import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import { recoveryDebt } from "../recoveries/index.server";
import { dayOf, type Instant } from "../shared/dates";
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
 * An order to pay what was just approved, to the recipient's latest verified account. Part of the approving command's
 * transaction; it waits for a second person's attest. Nothing is ordered while the project has a recovery that is overdue.
 */
export async function createOrder(trx: Trx, order: NewOrder): Promise<Result<{ orderId: string }>> {
  const project = await trx
    .selectFrom("project")
    .select(["boardId", "organisationId"])
    .where("id", "=", order.projectId)
    .executeTakeFirstOrThrow();
  const { now } = await trx
    .selectNoFrom(({ fn }) => fn<string>("app_now").as("now"))
    .executeTakeFirstOrThrow();
  const { overdue } = await recoveryDebt(trx, order.projectId, dayOf(now as Instant));
  if (overdue > 0n) return refuse("payment.recoveryOverdue", { overdue: kronor(overdue) });
  const account = await latestAccount(trx, project);
  if (!account) return refuse("payment.accountMissing");
  if (!account.verifiedAt) return refuse("payment.accountNotVerified");
  const { id: orderId } = await trx
    .insertInto("paymentOrder")
    .values({
      boardId: project.boardId,
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
