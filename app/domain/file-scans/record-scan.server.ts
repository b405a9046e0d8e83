import { sql } from "kysely";
import { inTransaction } from "~db/transaction";
import type { Scan } from "../../gateways/virus-scan";
import { ok } from "../shared/result";

/** Kept by itself: what was found stays known when the upload is refused. */
export async function recordScan(sha256: string, { verdict, said }: Scan): Promise<void> {
  await inTransaction({}, async ({ trx }) => {
    await sql`select record_file_scan(${sha256}, ${verdict}, ${said})`.execute(trx);
    return ok(null);
  });
}
