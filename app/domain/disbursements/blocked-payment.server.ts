import type { Trx } from "~db/transaction";
import { heldPaymentBlocks } from "../payment-blocks/index.server";
import type { PlainDate } from "../shared/dates";

/**
 * The first of the payments that something blocks now, by its project and how many there are; null when all may be paid. A
 * block that came after the attest stops a payment as well.
 */
export async function blockedPayment(
  trx: Trx,
  orders: readonly { readonly projectId: string }[],
  today: PlainDate,
): Promise<{ readonly project: string; readonly count: string } | null> {
  const blocks = await heldPaymentBlocks(
    trx,
    orders.map(({ projectId }) => projectId),
    today,
  );
  const blocked = orders.filter(({ projectId }) => (blocks.get(projectId) ?? []).length > 0);
  const [first] = blocked;
  if (!first) return null;
  const { title } = await trx
    .selectFrom("project")
    .select("title")
    .where("id", "=", first.projectId)
    .executeTakeFirstOrThrow();
  return { project: title, count: String(blocked.length) };
}
