import { sql } from "kysely";
import type { Trx } from "~db/transaction";

/** How many events stand in the audit logs: one log for each board, and one, "-", for what belongs to no board. */
export type EventCounts = {
  readonly all: number;
  readonly byLog: Readonly<Record<string, number>>;
};

/** From the chains' heads, which `verify_audit` holds against the events themselves; the same for a board and for the database's owner. */
export async function countEvents(trx: Trx): Promise<EventCounts> {
  const { rows } = await sql<{ chain: string; seq: number }>`
    select chain, seq::int from audit_head order by chain`.execute(trx);
  return {
    all: rows.reduce((sum, { seq }) => sum + seq, 0),
    byLog: Object.fromEntries(rows.map(({ chain, seq }) => [chain, seq])),
  };
}
