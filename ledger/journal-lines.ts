/** The journal as rows, oldest first, for exports and for proofs made elsewhere. */
import { sql } from "kysely";
import { ore, type Ore } from "./amount";
import type { Reader } from "./executor";

export type JournalLine = {
  readonly journalId: string;
  readonly line: number;
  readonly bookedOn: string;
  /** ISO instant in UTC by the database's clock. */
  readonly recordedAt: string;
  readonly kind: string;
  readonly reason: string;
  readonly actor: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly book: string;
  readonly role: string;
  readonly path: string;
  /** Debit above zero, credit below, in öre. */
  readonly amount: Ore;
};

/**
 * The lines of the tenant's entries after `after`, at most `entries` entries at a time.
 * @example for (let after = "0"; ; ) { const lines = await journalLines(trx, { after }); … }
 */
export async function journalLines(
  db: Reader,
  { after, entries = 500 }: { readonly after: string; readonly entries?: number },
): Promise<JournalLine[]> {
  const { rows } = await sql<Omit<JournalLine, "amount"> & { amount: string }>`
    with chosen as (
      select * from ledger.journal j
      where j.tenant = current_setting('ledger.tenant', true) and j.journal_id > ${after}::bigint
      order by j.journal_id limit ${entries})
    select s.journal_id::text as "journalId", u.line::int, s.booked_on::text as "bookedOn",
      to_char(to_timestamp(s.recorded_us / 1000000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt",
      s.kind, s.reason, s.actor, s.source_type as "sourceType", s.source_id as "sourceId",
      n.book, a.role, a.path, u.amount::text
    from chosen s
    cross join lateral unnest(s.accounts, s.units, s.amounts) with ordinality u(account_id, unit_id, amount, line)
    join ledger.account a on a.account_id = u.account_id
    join ledger.unit n on n.unit_id = u.unit_id
    order by s.journal_id, u.line`.execute(db);
  return rows.map((row) => ({ ...row, amount: ore(BigInt(row.amount)) }));
}
