import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";

/** The cost approved so far in each category; income is below zero. */
export async function approvedCosts(trx: Trx, projectId: string): Promise<Record<string, Ore>> {
  const rows = await trx
    .selectFrom("claimLine")
    .innerJoin("claim", "claim.id", "claimLine.claimId")
    .select("claimLine.category")
    .select(({ fn }) => fn.sum<string>("claimLine.approvedOre").as("amount"))
    .where("claim.projectId", "=", projectId)
    .where("claim.status", "in", ["approved", "attested"])
    .groupBy("claimLine.category")
    .execute();
  return Object.fromEntries(
    rows.map(({ category, amount }) => [category, BigInt(amount ?? "0") as Ore]),
  );
}
