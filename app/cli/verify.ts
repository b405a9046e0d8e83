/** `verify`: recomputes every balance and walks the chains of the journal and the audit trail; changes nothing. */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { database } from "~db/client";
import { verify as verifyLedger } from "~ledger/index";
import { withDatabase } from "./with-database";

/** As much of a difference as both chains can tell: where it is, which row, and what is wrong there. */
type Difference = {
  readonly where: "ledger" | "audit";
  readonly row: string;
  readonly what: string;
};

type Outcome = {
  readonly checked: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
};

export async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean", default: false } } });
  const outcome = await withDatabase(findDifferences);
  console.log(values.json ? JSON.stringify(outcome, null, 2) : told(outcome));
  return outcome.differences.length === 0 ? 0 : 1;
}

/** Runs as the database's owner: the books and audit chains of every board are walked. One snapshot for both. */
async function findDifferences(): Promise<Outcome> {
  return database()
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx);
      const ledger = await verifyLedger(trx);
      const audit = await sql<{ row: string | null; fault: string }>`
        select audit_entry_id::text as row, fault from verify_audit()`.execute(trx);
      const counted = await sql<{ entries: number }>`
        select count(*)::int as entries from audit_entry`.execute(trx);
      return {
        checked: { ...ledger.checked, auditEntries: counted.rows[0]?.entries ?? 0 },
        differences: [
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
}

function told({ checked, differences }: Outcome): string {
  const counts = Object.entries(checked).map(([what, count]) => `${count} ${inWords(what)}`);
  const lines = differences.map(({ where, row, what }) => `  ${where}, row ${row}: ${what}`);
  return [`Checked ${counts.join(", ")}.`, `${differences.length} differences.`, ...lines].join(
    "\n",
  );
}

const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
