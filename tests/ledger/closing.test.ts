/** A closing leaves nothing out, however many post at the time, and what it keeps gives the balances that the journal gives. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore, zero } from "~ledger/amount";
import {
  balance,
  LedgerRefusal,
  listAccounts,
  postMany,
  register,
  stepPeriod,
  trialBalance,
  verify,
  type PeriodStep,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, posted, published } from "./books";

const CLIENTS = 16;
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ max: CLIENTS + 1 });
});
afterAll(() => db.close());

const lena = { id: "p1", name: "Lena Ek" };
const omar = { id: "p2", name: "Omar Ali" };
const step = (tenant: string, month: number, taken: PeriodStep, actor = lena) =>
  asTenant(db.kysely, tenant, (trx) =>
    stepPeriod(trx, { month, step: taken, takenOn: "2027-02-01", actor, reason: "bokslut" }),
  );
const on = (bookedOn: string, item = "A", amount = 1n) => ({
  ...allotted(item, ore(amount)),
  bookedOn,
});
const available = (tenant: string, asOf: string, item = "A") =>
  asTenant(db.kysely, tenant, (trx) => balance(trx, { role: "available", dims: { item }, asOf }));

it("the balance as of any day is the same before a closing, after it, and after a reopening", async () => {
  const days = ["2026-01-10", "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-05", "2026-04-01"];
  for (const [n, day] of days.entries())
    await posted(db.kysely, on(day, n % 2 ? "A" : "B", BigInt(100 + n)), "asOf");
  await posted(db.kysely, { ...published("C", "A", ore(7n)), bookedOn: "2026-02-28" }, "asOf");
  const asOf = ["2026-01-09", "2026-01-30", ...days, "2026-03-31", "2030-01-01"];
  const seen = () =>
    asTenant(db.kysely, "asOf", async (trx) => {
      const all: unknown[] = [];
      for (const day of asOf) {
        const accounts = await listAccounts(trx, { asOf: day });
        for (const { accountId } of accounts)
          all.push(await register(trx, accountId, { asOf: day }));
        all.push(accounts, await trialBalance(trx, { asOf: day }));
      }
      return all;
    });
  const before = await seen();
  for (const month of [202601, 202602, 202603]) {
    await step("asOf", month, "closed");
    expect(await seen()).toEqual(before);
  }
  await step("asOf", 202603, "reopenAsked");
  await step("asOf", 202603, "reopened", omar);
  expect(await seen()).toEqual(before);
  await posted(db.kysely, on("2026-03-20"), "asOf");
  expect(await available("asOf", "2026-03-31")).toBe(101n + 103n + 1n - 7n);
  await step("asOf", 202603, "closed");
  expect(await available("asOf", "2026-03-31")).toBe(101n + 103n + 1n - 7n);
  expect(await available("asOf", "2026-01-09")).toBe(zero);
});

it("a balance after a closing is read from where the closing ends, also by the application's role", async () => {
  await posted(db.kysely, on("2026-01-10"), "tail");
  await step("tail", 202601, "closed");
  const plan = await asTenant(db.kysely, "tail", async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx);
    const { rows } = await sql<Record<string, string>>`
      explain (costs off) select t.lines from ledger.account a, ledger.turnover_at(a.account_id, '2026-02-10') t
      where a.tenant = 'tail'`.execute(trx);
    return rows.flatMap((row) => Object.values(row)).join("\n");
  });
  expect(plan).toMatch(/on posting p\n\s+Index Cond: .*booked_on > /);
});

it("sixteen connections post into a month while it is closed: all that was accepted is in it, and no more", async () => {
  let accepted = 0n;
  const work = async (n: number) => {
    const entries = n % 4 === 0 ? [on("2026-02-10"), on("2026-02-11")] : [on("2026-02-10")];
    await asTenant(db.kysely, "load", (trx) => postMany(trx, entries)).then(
      () => (accepted += BigInt(entries.length)),
      (error: unknown) => {
        if (!(error instanceof LedgerRefusal && error.code === "ledger.periodClosed")) throw error;
      },
    );
  };
  const storm = (share: number) =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, worker) => {
        for (let n = worker; n < share; n += CLIENTS) await work(n);
      }),
    );
  /** Closes while the others are at it. */
  const closing = async (after: bigint) => {
    await expect.poll(() => accepted, { interval: 2, timeout: 30_000 }).toBeGreaterThan(after);
    await step("load", 202602, "closed");
  };
  await Promise.all([storm(480), closing(100n)]);
  const atFirst = accepted;
  expect(await available("load", "2026-02-28")).toBe(atFirst);
  await storm(32);
  expect(accepted).toBe(atFirst);
  await step("load", 202602, "reopenAsked");
  await step("load", 202602, "reopened", omar);
  await Promise.all([storm(480), closing(atFirst + 100n)]);
  expect(accepted).toBeGreaterThan(atFirst + 100n);
  expect(await available("load", "2026-02-28")).toBe(accepted);
});

it("of two who agree to a reopening at the same moment, one reopens", async () => {
  await step("two", 202601, "closed");
  await step("two", 202601, "reopenAsked");
  const both = await Promise.allSettled([
    step("two", 202601, "reopened", omar),
    step("two", 202601, "reopened", { id: "p3", name: "Åsa Öst" }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

it("posting asks for read committed: a transaction that sees only the past could post into a month closed since", async () => {
  const attempt = db.kysely
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      await sql`select set_config('ledger.tenant', 'past', true), set_config('role', 'lansmedel_app', true)`.execute(
        trx,
      );
      await step("past", 202601, "closed");
      await postMany(trx, [on("2026-01-10")]);
    });
  await expect(attempt).rejects.toMatchObject({ code: "25001" });
});

it("the books, and what every closing kept, are whole afterwards", async () => {
  expect((await verify(db.kysely)).differences).toEqual([]);
});
