import { sql } from "kysely";
import { inSnapshot } from "~db/transaction";
import { fileStore } from "../../gateways/files";
import type { Scanner } from "../../gateways/virus-scan";
import { recordScan } from "./record-scan.server";

const AT_A_TIME = 20;

type Scanned = { readonly clean: number; readonly infected: number; readonly failed: number };

/** Scans some of what waits, the oldest first. A scanner that does not answer ends the round. */
export async function scanWaiting(scanner: Scanner): Promise<Scanned> {
  const { rows } = await inSnapshot({}, ({ trx }) =>
    sql<{ sha256: string }>`select sha256 from files_to_scan(${AT_A_TIME}) as sha256`.execute(trx),
  );
  const count = { clean: 0, infected: 0, failed: 0 };
  for (const { sha256 } of rows) {
    const bytes = await fileStore().read(sha256);
    const scan = bytes
      ? await scanner.scan(bytes)
      : { verdict: "failed" as const, said: "the bytes are not in the store" };
    if (scan.verdict === "unscanned") break;
    await recordScan(sha256, scan);
    count[scan.verdict] += 1;
  }
  return count;
}
