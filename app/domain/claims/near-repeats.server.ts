import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { NearRepeat } from "./claim";

/** What of a claim is nearly the same as something claimed elsewhere, by line; told to the board alone. */
export async function nearRepeats(
  trx: Trx,
  claimId: string,
): Promise<ReadonlyMap<string, readonly NearRepeat[]>> {
  const { rows } = await sql<NearRepeat & { lineId: string }>`
    select line_id, alike, board, case_number, no, organisation, coalesce(voucher, '') as voucher, amount_ore as amount
    from near_repeats(${claimId})`.execute(trx);
  const byLine = new Map<string, NearRepeat[]>();
  for (const { lineId, ...one } of rows) byLine.set(lineId, [...(byLine.get(lineId) ?? []), one]);
  return byLine;
}
