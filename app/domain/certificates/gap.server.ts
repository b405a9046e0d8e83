import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";

/** What is known to be missing of the co-financing that a project needs. */
export async function gapOf(trx: Trx, projectId: string): Promise<Ore> {
  const row = await trx
    .selectFrom("cofinancingGap")
    .select("gapOre")
    .where("projectId", "=", projectId)
    .executeTakeFirst();
  return row?.gapOre ?? zero;
}
