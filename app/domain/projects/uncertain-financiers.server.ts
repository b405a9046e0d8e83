import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { UnconfirmedFinancier } from "../applications/index";

/**
 * Those who stand between an award and its acceptance: others than the recipient who have not said that they pay, by a link or
 * by a certificate. One who has said no does not, once what it was to pay is covered.
 */
export async function uncertainFinanciers(
  trx: Trx,
  projectId: string,
): Promise<UnconfirmedFinancier[]> {
  const { rows } = await sql<UnconfirmedFinancier>`
    select k.no, k.name, k.amount from (
      select c.*, c.promised_ore as amount, (row_number() over (order by c.position))::int as no
      from cofinancing_state c where c.project_id = ${projectId} and c.form = 'cash') k
    join cofinancing_gap g on g.project_id = k.project_id
    where k.state <> 'accepted' and (k.state <> 'refused' or g.gap_ore > 0)
    order by k.position`.execute(trx);
  return rows;
}
