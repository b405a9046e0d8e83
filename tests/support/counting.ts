/** How often something has been done, as the books of a running application tell it. */
import pg from "pg";

async function countOf(databaseUrl: string, query: string, value: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(query, [value]);
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

/** Entries of a kind in the ledger's journal. */
export const entriesOf = (databaseUrl: string, kind: string): Promise<number> =>
  countOf(databaseUrl, "select count(*)::int as count from ledger.journal where kind = $1", kind);

/** Entries of an action in the audit trail. */
export const timesDone = (databaseUrl: string, action: string): Promise<number> =>
  countOf(databaseUrl, "select count(*)::int as count from audit_entry where action = $1", action);
