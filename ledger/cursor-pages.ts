/** A query's rows a page at a time, by a cursor of the database: planned once, never whole in memory. */
import { sql, type RawBuilder } from "kysely";
import type { Trx } from "./executor";

let opened = 0;

/** Pages of `size` rows, the last one shorter; none when there are no rows. The cursor ends with the transaction at the latest. */
export async function* cursorPages<Row>(
  trx: Trx,
  query: RawBuilder<unknown>,
  size: number,
): AsyncGenerator<Row[]> {
  const cursor = sql.id(`ledger_pages_${++opened}`);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(size)} from ${cursor}`.execute(trx);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await sql`close ${cursor}`.execute(trx);
}
