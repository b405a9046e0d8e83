/** What is asked in every transaction is read and planned once for each connection, and answers each anew. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inTransaction } from "~db/transaction";
import { ore } from "~ledger/amount";
import { post, reverse, verify } from "~ledger/index";
import { allotted, entryBasics } from "../ledger/books";
import { testDatabase, type TestDatabase } from "../support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ max: 1 });
});
afterAll(() => db.close());

it("entering, posting and reversing are prepared, for one board after another on the same connection", async () => {
  for (const boardId of ["12", "24", "12"]) {
    const seen = await inTransaction(
      { boardId },
      async ({ trx }) => {
        const { journalId } = await post(trx, allotted("A", ore(5n)));
        await reverse(trx, { ...entryBasics(), journalId });
        const { rows } = await sql<{ tenant: string }>`
          select distinct tenant from ledger.journal`.execute(trx);
        return { ok: true, tenants: rows.map(({ tenant }) => tenant) };
      },
      db.kysely,
    );
    expect(seen).toMatchObject({ tenants: [boardId] });
  }
  const { rows } = await sql<{ name: string; times: bigint }>`
    select name, generic_plans + custom_plans as times from pg_prepared_statements order by name`.execute(
    db.kysely,
  );
  expect(rows).toEqual([
    { name: "enter", times: 3n },
    { name: "ledger_post_one", times: 3n },
    { name: "ledger_reverse", times: 3n },
  ]);
  expect((await verify(db.kysely)).differences).toEqual([]);
});

it("a prepared statement that is refused can be asked again", async () => {
  const wrong = { ...allotted("A", ore(5n)), bookedOn: "1989-12-31" };
  const attempt = (posting: ReturnType<typeof allotted>) =>
    inTransaction(
      { boardId: "12" },
      async ({ trx }) => ({ ok: true, ...(await post(trx, posting)) }),
      db.kysely,
    );
  await expect(attempt(wrong)).rejects.toMatchObject({ code: "ledger.badDay" });
  const unknown = { ...allotted("A", ore(5n)), kind: "call.published" as never };
  await expect(attempt(unknown)).rejects.toMatchObject({ code: "ledger.undeclared" });
  const good = allotted("A", ore(5n));
  const first = await attempt(good);
  expect(await attempt(good)).toEqual({ ...first, replayed: true });
  await expect(attempt({ ...good, amounts: { amount: ore(6n) } })).rejects.toMatchObject({
    code: "ledger.keyReused",
  });
  expect(await attempt(good)).toEqual({ ...first, replayed: true });
});
