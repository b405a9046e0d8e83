import type { Trx } from "~db/transaction";
import { dayOf, type Instant } from "../shared/dates";
import type { PaymentBlock } from "./payment-block";

/** The payment stops in force, by project. */
export async function stopBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const rows = await trx
    .selectFrom("paymentStopInForce")
    .select(["projectId", "decidedAt"])
    .where("projectId", "in", [...projectIds])
    .execute();
  return new Map(
    rows.map(({ projectId, decidedAt }) => [
      String(projectId),
      [{ code: "paymentBlock.stopped", params: { day: dayOf(decidedAt as Instant) } }],
    ]),
  );
}
