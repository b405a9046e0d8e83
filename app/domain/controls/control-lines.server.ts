import { sql } from "kysely";
import type { Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";

export type DrawnLine = {
  readonly place: number;
  readonly claimId: string;
  readonly claimNo: number;
  readonly description: string;
  readonly voucher: string | null;
  readonly amount: Ore;
};

/** The cost lines whose vouchers are asked for, in the order of the lot. */
export async function linesOf(trx: Trx, controlId: string): Promise<readonly DrawnLine[]> {
  const { rows } = await sql<DrawnLine>`
    select d.place, c.id as claim_id, c.no as claim_no, l.description, l.voucher, l.amount_ore as amount
    from control_line d join claim_line l on l.id = d.claim_line_id join claim c on c.id = l.claim_id
    where d.control_id = ${controlId} order by d.place`.execute(trx);
  return rows;
}
