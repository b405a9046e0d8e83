/** A fingerprint of every row of every table, so that a change anywhere is seen. */
import { sql, type Kysely } from "kysely";
import type { Database } from "~db/schema";

/** That somebody is still there is noted in the session itself. */
const UNCOUNTED = ["session"];

/** Table by table: how many rows, and the hash of what they hold. */
export async function everythingIn(db: Kysely<Database>): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'ledger') and tablename <> all(${UNCOUNTED}) order by 1`.execute(
    db,
  );
  const parts = tables.rows.map(
    ({ name }) =>
      sql`select ${name}::text as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as held from ${sql.raw(name)} t`,
  );
  const { rows } = await sql<{
    name: string;
    held: string;
  }>`${sql.join(parts, sql` union all `)}`.execute(db);
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
}
