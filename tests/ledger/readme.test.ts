/** The examples of ledger/README.md, executed: every block of code there stands here word for word. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kronor, ore } from "~ledger/amount";
import {
  balance,
  journal,
  LedgerRefusal,
  post,
  postMany,
  register,
  reverse,
  stepPeriod,
  trialBalance,
  verify,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, posted, published } from "./books";

const text = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
/** What is left when Prettier's choices are taken away: where lines break, and commas that come with it. */
const bare = (code: string) => code.replaceAll(/\s+/g, "").replaceAll(/,(?=[)\]}])/g, "");
const examples = [...text("../../ledger/README.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = ""]) => code,
);

it("the README has examples, and each of them is executed here", () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
  const here = bare(text("./readme.test.ts"));
  for (const example of examples) expect(here).toContain(bare(example).replace(/;$/, ""));
});

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await posted(test.kysely, allotted("I1", ore(100_000_000n)));
  await posted(test.kysely, published("C1", "I1", ore(60_000_000n)));
});
afterAll(() => test.close());

const boardId = "12";
const year = 2027;
const actor = "Lena Ek";
const lena = { id: "person-1", name: "Lena Ek" };
const omar = { id: "person-2", name: "Omar Ali" };
const orders = [
  { id: "O1", project: "P1", amount: ore(10_000n) },
  { id: "O2", project: "P1", amount: ore(5_000n) },
];

it("posting, refusals, runs, reading, correcting, closing and proving go as the README says", async () => {
  const db = test.kysely;
  await db.transaction().execute(async (trx) => {
    await sql`select set_config('ledger.tenant', ${boardId}, true)`.execute(trx);
    await post(trx, {
      kind: "award.decided",
      key: "decision:D1:2027", // posts once
      bookedOn: "2027-05-20",
      reason: "Beslut 2027/12",
      actor,
      source: { type: "decision", id: "D1" },
      dims: { call: "C1", year, project: "P1", counterparty: "802999-9011" },
      amounts: { amount: ore(59_000_000n) },
    });
    const left = await balance(trx, { role: "reserved", dims: { call: "C1", year } });
    expect(kronor(left)).toBe("10000.00");
  });

  const inBooks = <T>(work: Parameters<typeof asTenant<T>>[2]) => asTenant(db, boardId, work);
  const award = (project: string, amount: bigint) =>
    ({
      kind: "award.decided",
      key: `decision:${project}`,
      bookedOn: "2027-05-20",
      reason: "Beslut",
      actor,
      source: { type: "decision", id: project },
      dims: { call: "C1", year, project },
      amounts: { amount: ore(amount) },
    }) as const;

  const refused = await inBooks((trx) => post(trx, award("P2", 1_000_001n))).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(LedgerRefusal);
  expect(refused).toMatchObject({
    code: "ledger.overspent",
    params: { account: "reserved/call=C1/year=2027", left: "1000000", wanted: "1000001" },
  });

  await inBooks((trx) =>
    post(trx, {
      kind: "claim.approved",
      key: "claim:1",
      bookedOn: "2027-08-16",
      reason: "Rekvisition 1",
      actor,
      source: { type: "claim", id: "1" },
      dims: { project: "P1", year },
      amounts: { pay: ore(15_000n), settled: ore(0n) },
    }),
  );
  const run = orders.map((order) => ({
    kind: "payment.sent" as const,
    key: `order:${order.id}:sent`,
    bookedOn: "2027-08-17",
    reason: "Körning 1",
    actor,
    source: { type: "paymentRun", id: "R1" },
    dims: { project: order.project },
    amounts: { amount: order.amount },
  }));
  await inBooks((trx) => postMany(trx, run.slice(0, 1))); // broke off here
  const sent = await inBooks((trx) => postMany(trx, run));
  expect(sent.map(({ replayed }) => replayed)).toEqual([true, false]);

  await inBooks(async (trx) => {
    const committed = { role: "committed", dims: { project: "P1", year } } as const;
    expect(kronor(await balance(trx, committed))).toBe("589850.00");
    expect(kronor(await balance(trx, { ...committed, asOf: "2027-08-15" }))).toBe("590000.00");

    const [newest] = await journal(trx, { dims: { counterparty: "802999-9011" } });
    expect(newest).toMatchObject({ kind: "award.decided", source: { type: "decision", id: "D1" } });

    const rows = await trialBalance(trx, { dims: { counterparty: "802999-9011" } });
    expect(rows.find(({ role }) => role === "committed")).toMatchObject({ credit: 59_000_000n });
    const paid = rows.find(({ role }) => role === "committed")?.onlyAccount ?? "";
    expect(await register(trx, paid)).toMatchObject({ balance: 58_985_000n, total: 2 });
  });

  const wrong = await inBooks((trx) => post(trx, award("P3", 200n)));
  await inBooks((trx) =>
    reverse(trx, {
      journalId: wrong.journalId,
      key: "decision:P3:wrong",
      bookedOn: "2027-05-31",
      reason: "Fel projekt",
      actor,
      source: { type: "decision", id: "P3" },
    }),
  );

  const take = (step: Parameters<typeof stepPeriod>[1]["step"], who = lena) =>
    inBooks((trx) =>
      stepPeriod(trx, {
        month: 202705,
        step,
        takenOn: "2027-06-02",
        actor: who,
        reason: "Månadsbokslut maj",
      }),
    );
  await take("held"); // corrections and closing entries only
  await take("closed"); // nothing
  await take("reopenAsked");
  await expect(take("reopened", lena)).rejects.toMatchObject({ code: "ledger.twoPersons" });
  await take("reopened", omar);

  const { ok, checked, differences } = await verify(db);
  expect(ok).toBe(true);
  expect(differences).toEqual([]);
  expect(checked.entries).toBe(8);
});
