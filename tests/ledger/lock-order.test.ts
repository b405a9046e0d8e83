/** What is locked and in which order, whatever the plans: balances by account, and the chain's head last. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { postMany } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, oneOre, posted, published } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ max: 4 });
});
afterAll(() => db.close());

it("balances are locked in the order of their accounts, alone and in batches", async () => {
  const dims = { project: "order", year: 2027 };
  await posted(db.kysely, allotted("order", ore(100n)));
  await posted(db.kysely, published("order", "order", ore(100n)));
  await posted(db.kysely, awarded("order", "order", ore(100n)));
  const advance = () =>
    ({ ...entryBasics(), kind: "advance.approved", dims, amounts: { amount: oneOre } }) as const;
  const { journalId } = await posted(db.kysely, advance());
  const { rows } = await sql<{ id: bigint }>`
    select a.account_id as id from ledger.journal j join ledger.account a on a.account_id = any (j.accounts)
    where j.journal_id = ${journalId} and a.slots = 1 order by 1`.execute(db.kysely);
  const accounts = rows.map(({ id }) => id);
  expect(accounts.length).toBeGreaterThan(2);
  for (const count of [1, 3])
    for (const held of [accounts[0], accounts.at(-1)]) {
      const entries = Array.from({ length: count }, advance);
      const [first] = entries;
      const { free, posting } = await whileHeld(held ?? 0n, accounts, () =>
        first && count === 1
          ? posted(db.kysely, first)
          : asTenant(db.kysely, "12", (trx) => postMany(trx, entries)),
      );
      await posting;
      expect(free).toEqual(held === accounts[0] ? accounts.slice(1) : []);
    }
});

/** Which of the accounts nobody has locked while `post` waits for one that is held. */
const whileHeld = (held: bigint, accounts: readonly bigint[], post: () => Promise<unknown>) =>
  db.kysely.transaction().execute(async (trx) => {
    await sql`select 1 from ledger.account_balance where account_id = ${held} for update`.execute(
      trx,
    );
    const posting = post();
    const waiting = () =>
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        db.kysely,
      );
    await expect.poll(async () => (await waiting()).rows.length, { timeout: 20_000 }).toBe(1);
    const { rows } = await sql<{ id: bigint }>`
      select account_id as id from ledger.account_balance where account_id = any (${accounts.map(String)}::bigint[])
      order by 1 for update skip locked`.execute(db.kysely);
    // A promise that is answered as such would be waited for, and the lock is held until then.
    return { free: rows.map(({ id }) => id), posting };
  });

const headsOf = async (tenant: string): Promise<number[]> => {
  const { rows } = await sql<{ chain: number }>`
    select chain::int as chain from ledger.chain_head where tenant = ${tenant}`.execute(db.kysely);
  return rows.map(({ chain }) => chain);
};

it("an entry is never left without its block: who cannot see the chain's head is refused", async () => {
  await expect(
    db.kysely
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (trx) => {
        const { rows } = await sql<{ chain: number }>`
          select ledger.slot(16::smallint)::int as chain`.execute(trx);
        while (!(await headsOf("unseen")).includes(rows[0]?.chain ?? 0))
          await posted(db.kysely, allotted("A", oneOre), "unseen");
        await sql`insert into ledger.journal (tenant, key, kind, booked_on, recorded_us, actor, reason, source_type, source_id,
            dims, accounts, units, amounts)
          values ('unseen', 'k', 'award.decided', '2027-05-20', 1, 'A', 'R', 't', '1', '{}', '{1,2}', '{1,1}', '{5,-5}')`.execute(
          trx,
        );
      }),
  ).rejects.toMatchObject({ code: "40001" });
});
