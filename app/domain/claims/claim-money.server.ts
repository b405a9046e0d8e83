import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { ore, sum } from "~ledger/amount";
import { balance } from "~ledger/index";
import { inHoldersBooks } from "../grant-boards/index.server";
import { takenBackFrom } from "../recoveries/index.server";
import type { ClaimSoFar } from "./claim-rules";

/** What earlier claims were approved for, and what is paid and recognised. What has been taken back is not given again. */
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
  const { recognised, advance } = await inHoldersBooks(trx, projectId, async () => ({
    recognised: await balance(trx, { role: "grantCost", dims }),
    advance: await balance(trx, { role: "advance", dims }),
  }));
  const takenBack = await takenBackFrom(trx, projectId);
  return {
    approvedBefore: ore(rows[0]?.approved ?? 0n),
    paid: sum([recognised, advance, takenBack]),
    recognised,
    advance,
  };
}
