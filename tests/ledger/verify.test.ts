/** Whoever can stop the guards can change the books; then the proof says which row. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { postMany, reverse, stepPeriod, verify, type Verification } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, posted, published } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ max: 2 });
  await posted(db.kysely, allotted("A", ore(1000n))); // 1
  await posted(db.kysely, published("C", "A", ore(600n))); // 2
  const batch = [
    awarded("P", "C", ore(10n)),
    awarded("Q", "C", ore(20n)),
    awarded("R", "C", ore(30n)),
  ];
  await asTenant(db.kysely, "12", (trx) => postMany(trx, batch)); // 3–5
  const { key, bookedOn, reason, actor, source } = entryBasics();
  const reversal = { journalId: "5", key, bookedOn, reason, actor, source };
  await asTenant(db.kysely, "12", (trx) => reverse(trx, reversal)); // 6
  await posted(db.kysely, allotted("B", ore(7n)), "05"); // 7
  const closing = {
    month: 202705,
    step: "closed",
    takenOn: "2027-06-01",
    reason: "bokslut",
  } as const;
  await asTenant(db.kysely, "05", (trx) =>
    stepPeriod(trx, { ...closing, actor: { id: "p1", name: "Lena Ek" } }),
  );
});
afterAll(() => db.close());

const guarded = [
  "journal",
  "posting",
  "block",
  "account",
  "account_balance",
  "chain_head",
  "period_event",
  "period_balance",
];

/** What the proof says after a superuser took the guards away and ran the statement; it is undone afterwards. */
async function afterTampering(statement: string): Promise<Verification> {
  let verification: Verification | undefined;
  const undone = new Error("undone");
  const tampering = db.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('ledger.migration', 'on', true)`.execute(trx);
    for (const table of guarded)
      await sql`alter table ${sql.id("ledger", table)} disable trigger user`.execute(trx);
    await sql.raw(statement).execute(trx);
    verification = await verify(trx);
    throw undone;
  });
  await expect(tampering).rejects.toBe(undone);
  if (!verification) throw new Error("not verified");
  return verification;
}

it("books that nobody has touched are whole", async () => {
  expect(await verify(db.kysely)).toEqual({
    ok: true,
    checked: { entries: 7, lines: 14, accounts: 8, blocks: 9 },
    differences: [],
  });
});

it("a tenant's auditor verifies the tenant's books", async () => {
  expect(await asTenant(db.kysely, "05", (trx) => verify(trx))).toMatchObject({
    ok: true,
    checked: { entries: 1, lines: 2, accounts: 2, blocks: 2 },
  });
});

it.each([
  [
    "a changed reason",
    "update ledger.journal set reason = 'annat' where journal_id = 2",
    "journal.changed",
    "2",
  ],
  [
    "a changed reason in a batch",
    "update ledger.journal set reason = 'annat' where journal_id = 4",
    "journal.changed",
    "4",
  ],
  [
    "a changed actor",
    "update ledger.journal set actor = 'någon annan' where journal_id = 7",
    "journal.changed",
    "7",
  ],
  [
    "a changed day",
    "update ledger.journal set booked_on = '2026-01-01' where journal_id = 1",
    "journal.changed",
    "1",
  ],
  [
    "a changed source",
    "update ledger.journal set source_id = 'x' where journal_id = 1",
    "journal.changed",
    "1",
  ],
  [
    "changed amounts",
    "update ledger.journal set amounts = '{601,-601}' where journal_id = 2",
    "journal.changed",
    "2",
  ],
  ["a removed entry", "delete from ledger.journal where journal_id = 3", "journal.missing", "3"],
  [
    "a moved account",
    "update ledger.account set path = 'x' where account_id = 1",
    "account.changed",
    "1",
  ],
  [
    "a changed line",
    "update ledger.posting set amount = 11 where journal_id = 3 and line = 1",
    "posting.changed",
    "3",
  ],
  [
    "a removed line",
    "delete from ledger.posting where journal_id = 4 and line = 2",
    "posting.missing",
    "4",
  ],
  [
    "a line from nowhere",
    "insert into ledger.posting values (1, 99, 5, '2027-01-01', 1, '12')",
    "posting.extra",
    "99",
  ],
  [
    "a changed balance",
    "update ledger.account_balance set balance = balance - 1 where account_id = 1",
    "balance.changed",
    "1",
  ],
  [
    "a loosened bound",
    "update ledger.account_balance set max_balance = 5 where account_id = 1",
    "account.bounds",
    "1",
  ],
  [
    "a removed block",
    "delete from ledger.block where holds = 'account' and members = '{1,2}'",
    "account.unsealed",
    "1",
  ],
  [
    "a head set back",
    "update ledger.chain_head set seq = seq - 1 where tenant = '05'",
    "chain.head",
    expect.any(String),
  ],
  [
    "a changed snapshot",
    "update ledger.period_balance set debit = debit + 1 where account_id in (select account_id from ledger.account where role = 'frame')",
    "period.snapshot",
    "202705",
  ],
  ["a removed snapshot", "delete from ledger.period_balance", "period.snapshot", "202705"],
  [
    "a reopening that nobody asked for",
    "insert into ledger.period_event select tenant, month, 2, 'reopened', actor, reason, recorded_us, 'p2', taken_on from ledger.period_event",
    "period.order",
    "202705",
  ],
])("%s is found and named", async (_, statement, what, id) => {
  const { ok, differences } = await afterTampering(statement);
  expect(ok).toBe(false);
  expect(differences[0]).toMatchObject({ what, id });
});

it("guards that were taken away, and rights that were given, are named", async () => {
  const { differences } = await afterTampering(`
    drop index ledger.journal_reversed_once;
    alter table ledger.account_balance drop constraint no_overspend;
    alter event trigger ledger_no_ddl disable;
    grant insert on ledger.journal to lansmedel_app;
    grant ledger_owner to lansmedel_app`);
  const found = differences.map(({ what, detail }) => `${what}: ${detail}`);
  expect(found).toEqual(
    expect.arrayContaining([
      "guard.missing: append_only on journal",
      "guard.missing: seal on journal",
      "guard.missing: no_overspend on account_balance",
      "guard.missing: journal_reversed_once on journal",
      "guard.missing: ledger_no_ddl",
      "guard.rights: lansmedel_app may insert journal",
      "guard.rights: lansmedel_app acts as ledger_owner",
    ]),
  );
  expect(found.every((fault) => fault.startsWith("guard."))).toBe(true);
});

it("an entry put in beside the doors is found by what it does not have", async () => {
  const { differences } = await afterTampering(
    `insert into ledger.journal (tenant, key, kind, booked_on, recorded_us, actor, reason, source_type, source_id, dims, accounts, units, amounts)
     select '12', 'evil', 'award.decided', '2027-01-01', 1, 'x', 'x', 'x', 'x', '{}', accounts, units, amounts
     from ledger.journal where journal_id = 1`,
  );
  const found = differences.map(({ what, id }) => `${what} ${id}`);
  expect(found).toContain("journal.unsealed 8");
  expect(found).toContain("journal.undeclared 8");
  expect(found).toContain("posting.missing 8");
  expect(found.some((fault) => fault.startsWith("balance.changed"))).toBe(true);
});

it("a whole chain made again is caught by the links, when its hashes are not", async () => {
  const { differences } = await afterTampering(
    "update ledger.block set hashes = sha256('x'), hash = ledger.block_hash(previous_hash, seq, holds, sha256('x')) where members = '{2}' and holds = 'journal'",
  );
  const found = differences.map(({ what }) => what);
  expect(found).toContain("journal.changed");
  expect(found.some((what) => what === "block.link" || what === "chain.head")).toBe(true);
});
