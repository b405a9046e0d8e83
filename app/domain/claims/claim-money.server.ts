import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { add, ore } from "~ledger/amount";
import { balance } from "~ledger/index";
import type { ClaimSoFar } from "./claim-rules";

/** What earlier claims were approved for, and what the ledger says is paid, on its way, and recognised. */
export async function claimSoFar(
  trx: Trx,
  projectId: string,
  beforeNo: number,
): Promise<ClaimSoFar> {
  const dims = { project: projectId };
  const { rows } = await sql<{ approved: bigint }>`
    select coalesce(sum(approved_ore), 0)::bigint as approved from claim
    where project_id = ${projectId} and no < ${beforeNo} and status in ('approved', 'attested')`.execute(
    trx,
  );
  const paid = await balance(trx, { role: "paid", dims });
  const toBePaid = await balance(trx, { role: "toBePaid", dims });
  const recognised = await balance(trx, { role: "grantCost", dims });
  return { approvedBefore: ore(rows[0]?.approved ?? 0n), paid: add(paid, toBePaid), recognised };
}
