import type { Trx } from "~db/transaction";
import type { PlainDate } from "../shared/dates";
import { accountBlocks } from "./account-blocks.server";
import { cofinancingBlocks } from "./cofinancing-blocks.server";
import { conditionBlocks } from "./condition-blocks.server";
import type { PaymentBlock } from "./payment-block";
import { recoveryBlocks } from "./recovery-debt.server";
import { reportBlocks } from "./report-blocks.server";
import { stopBlocks } from "./stop-blocks.server";

export type BlocksByProject = ReadonlyMap<string, readonly PaymentBlock[]>;

/**
 * Everything that stands between the projects and a payment on the day: a payment stop, an award that is not accepted, a
 * condition that is not met, co-financing that is not certified, the recipient's account, a late report, a debt. A project that nothing blocks has an empty list. The same few queries however
 * many the projects are.
 */
export async function paymentBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<BlocksByProject> {
  const ids = [...new Set(projectIds)];
  if (ids.length === 0) return new Map();
  const found = [
    await stopBlocks(trx, ids),
    await acceptanceBlocks(trx, ids),
    await conditionBlocks(trx, ids, today),
    await cofinancingBlocks(trx, ids),
    await accountBlocks(trx, ids, today),
    await reportBlocks(trx, ids, today),
    await recoveryBlocks(trx, ids, today),
  ];
  return new Map(ids.map((id) => [id, found.flatMap((blocks) => blocks.get(id) ?? [])]));
}

/** The same, with the projects held until the transaction ends: a stop is decided before the payment, or after it. */
export async function heldPaymentBlocks(
  trx: Trx,
  projectIds: readonly string[],
  today: PlainDate,
): Promise<BlocksByProject> {
  const ids = [...new Set(projectIds)];
  if (ids.length === 0) return new Map();
  await trx
    .selectFrom("project")
    .select("id")
    .where("id", "in", ids)
    .orderBy("id")
    .forShare()
    .execute();
  return paymentBlocks(trx, ids, today);
}

async function acceptanceBlocks(
  trx: Trx,
  projectIds: readonly string[],
): Promise<Map<string, PaymentBlock[]>> {
  const rows = await trx
    .selectFrom("project")
    .select("id")
    .where("id", "in", [...projectIds])
    .where("status", "=", "awarded")
    .execute();
  return new Map(rows.map(({ id }) => [id, [{ code: "payment.projectNotAccepted" }]]));
}
