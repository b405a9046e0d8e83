/** Books as they were filled when the ledger ended with 070_guard.sql: closings and payments in the way of that time. */
import { sql } from "kysely";
import { applyOnce, prepare, withClient } from "~db/migrate";
import { migrationFiles } from "~db/migration-files";
import { ore } from "~ledger/amount";
import { postMany, reverse } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, posted, published } from "./books";

type Db = TestDatabase["kysely"];

/** Applies the ledger's files up to one of them, and the tables of the application as they were first. */
export async function migrateTo(url: string, last: string): Promise<void> {
  const files = migrationFiles().filter(({ name }) =>
    name.startsWith("ledger/") ? name <= `ledger/${last}` : name.startsWith("db/20261121_"),
  );
  await withClient(url, async (client) => {
    await prepare(client);
    for (const file of files) await applyOnce(client, file);
  });
}

/** `work` gets a database with the books of two boards as 070 left them. */
export async function withOldBooks(work: (db: TestDatabase) => Promise<void>): Promise<void> {
  const db = await testDatabase({ migrated: false });
  try {
    await migrateTo(db.url, "070_guard.sql");
    await fill(db.kysely, "12");
    await fill(db.kysely, "05");
    await work(db);
  } finally {
    await db.close();
  }
}

const account = "bank/bankAccount=B1";
export const settlement = "stateSettlement/item=A";
export const charged = "appropriationCharged/item=A";
/** The lines that these kinds had at 070. */
const linesThen = {
  "payment.confirmed": () => [
    ["bankInTransit", account],
    [settlement, charged],
  ],
  "payment.returned": (project: string) => [
    [`paid/project=${project}`, `toBePaid/project=${project}`],
    [account, `payable/project=${project}`],
    [charged, settlement],
  ],
  "recovery.paidToItem": (project: string) => [
    [`paid/project=${project}`, "available/item=A"],
    [account, `receivable/project=${project}`],
    [charged, settlement],
  ],
} as const;

/** Posts through the database's own door, since the program of today knows more lines. */
const postedThen = (
  db: Db,
  tenant: string,
  { kind, on, project, amount }: { kind: keyof typeof linesThen } & Said,
): Promise<string> =>
  asTenant(db, tenant, async (trx) => {
    const { key, reason, actor, source } = entryBasics();
    const paths = linesThen[kind](project).flat();
    const amounts = paths.map((_, at) => (at % 2 === 0 ? amount : -amount));
    const dims = JSON.stringify({ project, item: "A", bankAccount: "B1" });
    const { rows } = await sql<{ id: string }>`
      select journal_id::text as id from ledger.post_one(${key}, ${kind}, ${on}::date, ${reason}, ${actor},
        ${source.type}, ${source.id}, ${dims}::jsonb, ${paths}::text[], ${amounts}::bigint[])`.execute(
      trx,
    );
    return rows[0]?.id ?? "";
  });
type Said = { readonly on: string; readonly project: string; readonly amount: number };

const closedThen = (db: Db, tenant: string, month: number) =>
  asTenant(db, tenant, (trx) =>
    sql`select ledger.close_period(${month}, 'Lena Ek', 'bokslut')`.execute(trx),
  );

/** An advance, and the order to pay it. */
async function sent(db: Db, tenant: string, { on, project, amount }: Said): Promise<void> {
  const said = () => ({
    ...entryBasics(),
    bookedOn: on,
    amounts: { amount: ore(BigInt(amount)) },
  });
  const dims = { project, year: 2027 };
  await posted(db, { ...said(), kind: "advance.approved", dims }, tenant);
  await posted(db, { ...said(), kind: "payment.sent", dims: { project } }, tenant);
}

/** Payments of January to April: two that stand, one come back, one paid back, one corrected. February is never closed. */
export async function fill(db: Db, tenant: string): Promise<void> {
  await posted(db, { ...allotted("A", ore(1000n)), bookedOn: "2027-01-10" }, tenant);
  await posted(db, { ...published("C", "A", ore(600n)), bookedOn: "2027-01-11" }, tenant);
  const awards = ["P", "Q", "R"].map((project) => awarded(project, "C", ore(200n)));
  await asTenant(db, tenant, (trx) =>
    postMany(
      trx,
      awards.map((award) => ({ ...award, bookedOn: "2027-01-12" })),
    ),
  );
  await closedThen(db, tenant, 202701);
  const bankSays = (kind: keyof typeof linesThen, on: string, project: string, amount: number) =>
    postedThen(db, tenant, { kind, on, project, amount });
  for (const [project, amount] of [
    ["P", 47],
    ["Q", 30],
    ["R", 20],
  ] as const)
    await sent(db, tenant, { on: "2027-02-01", project, amount });
  await bankSays("payment.confirmed", "2027-02-03", "P", 40);
  await bankSays("payment.confirmed", "2027-02-03", "R", 20);
  await bankSays("payment.confirmed", "2027-03-04", "Q", 30);
  await bankSays("payment.returned", "2027-03-08", "Q", 30);
  const wrong = await bankSays("payment.confirmed", "2027-03-09", "P", 7);
  const correction = { ...entryBasics(), bookedOn: "2027-03-10", journalId: wrong };
  await asTenant(db, tenant, (trx) => reverse(trx, correction));
  const recovered = { ...entryBasics(), bookedOn: "2027-03-20", dims: { project: "R" } };
  const amounts = { advance: ore(20n), cost: ore(0n) };
  await posted(db, { ...recovered, kind: "recovery.decided", amounts }, tenant);
  await bankSays("recovery.paidToItem", "2027-03-25", "R", 20);
  await closedThen(db, tenant, 202703);
  await sent(db, tenant, { on: "2027-04-01", project: "P", amount: 10 });
  await bankSays("payment.confirmed", "2027-04-05", "P", 10);
}
