import { sql } from "kysely";
import type { Trx } from "~db/transaction";

/** Those of the accounts that have a signal which is not cleared; the board is the one acted for. */
export async function openSignalAccounts(
  trx: Trx,
  boardId: string,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (accountIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct payee_account_id as id from payee_signals(${boardId}, ${[...accountIds]}::uuid[])
    where is_cleared is not true`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}
