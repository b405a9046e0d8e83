/** A query's rows a page at a time, by a cursor of the database: planned once, never whole in memory. */
import { sql, type RawBuilder } from "kysely";
import type { Trx } from "./executor";

let opened = 0;

/**
 * Pages of `size` rows, the last one shorter; none when there are no rows. A page is emptied when the next one is asked
 * for. The cursor ends with the transaction at the latest.
 */
export async function* cursorPages<Row>(
  trx: Trx,
  query: RawBuilder<unknown>,
  size: number,
): AsyncGenerator<Row[]> {
  const cursor = sql.id(`ledger_pages_${++opened}`);
  // The columns are named as they are wanted: no plugin need touch a million rows.
  const plain = { getExecutor: () => trx.getExecutor().withoutPlugins() };
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(plain);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(size)} from ${cursor}`.execute(plain);
    const isLast = rows.length < size;
    if (rows.length > 0) yield rows;
    // The driver's answers hang together: emptied, an old one keeps no rows from being collected.
    rows.length = 0;
    if (isLast) break;
  }
  await sql`close ${cursor}`.execute(plain);
}
