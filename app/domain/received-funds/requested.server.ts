import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, type Ore } from "~ledger/amount";

/** What has been asked for in all. */
export async function requestedOf(trx: Trx, fundId: string): Promise<Ore> {
  const { rows } = await sql<{ amount: bigint }>`
    select coalesce(sum(amount_ore), 0)::bigint as amount from fund_requisition where fund_id = ${fundId}::uuid`.execute(
    trx,
  );
  return ore(rows[0]?.amount ?? 0n);
}

/** The earliest requisition of an amount that nothing has come for; null when there is none. */
export async function openRequisition(
  trx: Trx,
  fundId: string,
  amount: Ore,
): Promise<string | null> {
  const row = await trx
    .selectFrom("fundRequisition as requisition")
    .leftJoin("bankMatch as match", (join) =>
      join.onRef("match.requisitionId", "=", "requisition.id").on("match.undoneAt", "is", null),
    )
    .select("requisition.id")
    .where("requisition.fundId", "=", fundId)
    .where("requisition.amountOre", "=", amount)
    .where("match.id", "is", null)
    .orderBy("requisition.dueOn")
    .orderBy("requisition.requestedAt")
    .executeTakeFirst();
  return row?.id ?? null;
}
