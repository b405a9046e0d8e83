import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { OtherShare } from "./claim";

/** By line: who else claims a share of its voucher. For the board's staff; the recipient is told of nobody else's claims. */
export async function otherShares(
  trx: Trx,
  claimId: string,
): Promise<ReadonlyMap<string, readonly OtherShare[]>> {
  const { rows } = await sql<OtherShare & { lineId: string }>`
    select line_id, board, case_number, organisation, amount_ore as amount from other_shares(${claimId}::uuid)`.execute(
    trx,
  );
  const found = new Map<string, OtherShare[]>();
  for (const { lineId, ...share } of rows) found.set(lineId, [...(found.get(lineId) ?? []), share]);
  return found;
}
