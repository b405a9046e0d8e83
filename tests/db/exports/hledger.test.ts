/** Two programs of others compute our books again and agree with us on every account. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql, type Kysely } from "kysely";
import { afterAll, expect, test } from "vitest";
import type { Database } from "~db/schema";
import { kronor, ore } from "~ledger/amount";
import { addBoard } from "../../support/builders";
import { exported, exporter, useDemoBooks } from "../../support/exported";
import { fillBooks } from "../../support/random-books";
import {
  describeWithTextTools,
  hledgerBalances,
  ledgerBalances,
  run,
} from "../../support/text-tools";

const RANDOM_POSTINGS = 100_000;

const db = useDemoBooks();
const folder = mkdtempSync(path.join(tmpdir(), "lansmedel-hledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf(year: number | null = null, board = "12"): Promise<string> {
  const file = path.join(folder, `${board}-${year ?? "all"}.journal`);
  writeFileSync(file, await exported("hledger", year, exporter(board)));
  return file;
}

/** By account number and commodity: what the kept balances say, or (with a day) what was booked until then. */
async function ownBalances(trx: Kysely<Database>, board: string, asOf?: string) {
  const { rows } = await sql<{ id: string; book: string; balance: string }>`
    select a.account_id::text as id, u.book, coalesce(${
      asOf
        ? sql`(select sum(p.amount) from ledger.posting p where p.account_id = a.account_id and p.booked_on <= ${asOf}::date)`
        : sql`(select sum(b.balance) from ledger.account_balance b where b.account_id = a.account_id)`
    }, 0)::text as balance
    from ledger.account a join ledger.unit u using (unit_id) where a.tenant = ${board}`.execute(
    trx,
  );
  return rows
    .filter(({ balance }) => balance !== "0")
    .map(({ id, book, balance }) => `${id} ${kronor(ore(BigInt(balance)))} "SEK ${book}"`)
    .toSorted();
}

/** "Redovisning:Bank:5050-1055 (17)" and its balance, by the number that ends the name. */
const byNumber = (balances: Map<string, string>): string[] =>
  [...balances].map(([name, balance]) => `${/\((\d+)\)$/.exec(name)?.[1]} ${balance}`).toSorted();

describeWithTextTools("hledger and ledger agree with the kept balance of every account", () => {
  test("in the demo", async () => {
    const file = await fileOf();
    const own = await ownBalances(db.kysely, "12");
    expect(own.length).toBeGreaterThan(20);
    expect(byNumber(hledgerBalances(file))).toEqual(own);
    expect(byNumber(ledgerBalances(file))).toEqual(own);
    run("hledger", ["-f", file, "check", "--strict"]);
    run("ledger", ["-f", file, "--pedantic", "balance"]);
  });

  test("in a year of the demo, which begins with what stood on the accounts", async () => {
    for (const year of [2027, 2028]) {
      const file = await fileOf(year);
      const own = await ownBalances(db.kysely, "12", `${year}-12-31`);
      expect(byNumber(hledgerBalances(file))).toEqual(own);
      expect(byNumber(ledgerBalances(file))).toEqual(own);
      run("hledger", ["-f", file, "check", "--strict"]);
    }
  });

  test("in a hundred thousand random postings", { timeout: 600_000 }, async () => {
    await addBoard(db.kysely, "14");
    await fillBooks(db.kysely, { entries: RANDOM_POSTINGS / 4 + 2000, tenant: "14", seed: 11 });
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ledger.posting where tenant = '14'`.execute(db.kysely);
    expect(rows[0]?.n).toBeGreaterThan(RANDOM_POSTINGS);
    const file = await fileOf(null, "14");
    const own = await ownBalances(db.kysely, "14");
    expect(byNumber(ledgerBalances(file))).toEqual(own);
    expect(byNumber(hledgerBalances(file))).toEqual(own);
  });
});
