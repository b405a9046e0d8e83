/** `verify`: recomputes every balance and walks the chains of the journal and the audit trail; changes nothing. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { countEvents, type EventCounts } from "~/domain/audit/index.server";
import {
  findBrokenHeads,
  publishedHeads,
  type PublishedHeads,
} from "~/domain/exports/index.server";
import { inOwnersSnapshot } from "~db/transaction";
import { verify as verifyLedger } from "~ledger/index";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

/** As much of a difference as both chains can tell: where it is, which row, and what is wrong there. */
type Difference = {
  readonly where: "ledger" | "audit";
  readonly row: string;
  readonly what: string;
};

type Outcome = {
  /** In the books of every board. */
  readonly checked: Readonly<Record<string, number>>;
  readonly auditEntries: EventCounts;
  readonly differences: readonly Difference[];
};

export async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: "boolean", default: false }, heads: { type: "string" } },
  });
  const published = values.heads === undefined ? null : await readPublished(values.heads);
  const outcome = await withDatabase(() => findDifferences(published));
  console.log(values.json ? JSON.stringify(outcome, null, 2) : told(outcome));
  return outcome.differences.length === 0 ? 0 : 1;
}

async function readPublished(file: string): Promise<PublishedHeads> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  });
  const published = publishedHeads(text);
  if (!published) throw new UsageError(`${file} is not what "audit heads" writes.`);
  return published;
}

/** The books and audit chains of every board are walked. One snapshot for both. */
const findDifferences = (published: PublishedHeads | null): Promise<Outcome> =>
  inOwnersSnapshot(async (trx) => {
    const ledger = await verifyLedger(trx);
    const audit = await sql<{ row: string | null; fault: string }>`
      select audit_entry_id::text as row, fault from verify_audit()`.execute(trx);
    const broken = published ? await findBrokenHeads(trx, published) : [];
    return {
      checked: ledger.checked,
      auditEntries: await countEvents(trx),
      differences: [
        ...broken.map(({ where, chain, seq }) => ({
          where,
          row: seq,
          what: `head.changed: chain ${chain} is not the one published`,
        })),
        ...ledger.differences.map(({ what, id, detail }) => ({
          where: "ledger" as const,
          row: id,
          what: `${what}: ${detail}`,
        })),
        ...audit.rows.map(({ row, fault }) => ({
          where: "audit" as const,
          row: row ?? "-",
          what: fault,
        })),
      ],
    };
  });

function told({ checked, auditEntries, differences }: Outcome): string {
  const counts = Object.entries(checked).map(([what, count]) => `${count} ${what}`);
  const logs = Object.entries(auditEntries.byLog).map(
    ([log, count]) => `${log === "-" ? "of no board" : `board ${log}`}: ${count}`,
  );
  const lines = differences.map(({ where, row, what }) => `  ${where}, row ${row}: ${what}`);
  return [
    `Checked in the books of every board: ${counts.join(", ")}.`,
    `Checked in all audit logs: ${auditEntries.all} events (${logs.join(", ")}).`,
    `${differences.length} differences.`,
    ...lines,
  ].join("\n");
}
