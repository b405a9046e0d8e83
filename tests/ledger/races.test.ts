/** Many at once: nobody spends what another has spent, and nothing is posted twice. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore, type Ore } from "~ledger/amount";
import { balance, LedgerRefusal, postMany, trialBalance, verify } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, posted, published } from "./books";

const CLIENTS = 16;
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ max: CLIENTS });
});
afterAll(() => db.close());

/** As many workers as connections, each doing its share one after the other. */
const atOnce = (times: number, work: (n: number) => Promise<void>) =>
  Promise.all(
    Array.from({ length: CLIENTS }, async (_, worker) => {
      for (let n = worker; n < times; n += CLIENTS) await work(n);
    }),
  );
const refused = (error: unknown, code: string) => {
  if (error instanceof LedgerRefusal && error.code === code) return;
  throw error;
};

it("sixteen connections spend exactly what there is", async () => {
  const frame = ore(10_000n);
  await posted(db.kysely, allotted("A", frame));
  await posted(db.kysely, published("C", "A", frame));
  let spent = 0n;
  let refusals = 0;
  await atOnce(640, async (n) => {
    const amount = ore(BigInt(1 + ((n * 7919) % 50)));
    await posted(db.kysely, awarded(`P${n % 40}`, "C", amount)).then(
      () => (spent += amount),
      (error: unknown) => (refused(error, "ledger.overspent"), refusals++),
    );
  });
  const left = await reservedLeft();
  for (let n = 0n; n < left; n++) await posted(db.kysely, awarded("P0", "C", ore(1n)));
  expect(spent + left).toBe(frame);
  expect(refusals).toBeGreaterThan(0);
  expect(await reservedLeft()).toBe(0n);
});

const reservedLeft = (): Promise<Ore> =>
  asTenant(db.kysely, "12", (trx) =>
    balance(trx, { role: "reserved", dims: { call: "C", year: 2027 } }),
  );

it("sixteen connections drain a hot bounded account exactly", async () => {
  const sum = ore(800n);
  const dims = { project: "S", year: 2027, item: "S", bankAccount: "B" };
  await posted(db.kysely, allotted("S", sum));
  await posted(db.kysely, published("S", "S", sum));
  await posted(db.kysely, awarded("S", "S", sum));
  await posted(db.kysely, {
    ...entryBasics(),
    kind: "advance.approved",
    dims,
    amounts: { amount: sum },
  });
  await atOnce(80, async () => {
    await posted(db.kysely, {
      ...entryBasics(),
      kind: "payment.sent",
      dims,
      amounts: { amount: ore(10n) },
    });
  });
  let confirmed = 0n;
  await atOnce(200, async () => {
    await posted(db.kysely, {
      ...entryBasics(),
      kind: "payment.confirmed",
      dims,
      amounts: { amount: ore(8n) },
    }).then(
      () => (confirmed += 8n),
      (error: unknown) => refused(error, "ledger.overspent"),
    );
  });
  expect(confirmed).toBe(sum);
});

it("back and forth between two hot accounts, alone and in batches, ends in no ring and keeps every öre", async () => {
  await posted(db.kysely, allotted("ring", ore(40n)));
  let reserved = 0n;
  await atOnce(480, async (n) => {
    const out = n % 2 === 0;
    const amount = ore(BigInt(1 + (n % 5)));
    const entries = Array.from({ length: n % 6 === 0 ? 3 : 1 }, () => ({
      ...entryBasics(),
      kind: out ? ("call.published" as const) : ("call.envelopeReturned" as const),
      dims: { item: "ring", call: "ring", year: 2027 },
      amounts: { amount },
    }));
    const [first] = entries;
    const work =
      entries.length > 1 || !first
        ? asTenant(db.kysely, "12", (trx) => postMany(trx, entries))
        : posted(db.kysely, first);
    const moved = amount * BigInt(entries.length);
    await work.then(
      () => (reserved += out ? moved : -moved),
      (error: unknown) => refused(error, "ledger.overspent"),
    );
  });
  await asTenant(db.kysely, "12", async (trx) => {
    const dims = { item: "ring", call: "ring", year: 2027 };
    expect(await balance(trx, { role: "reserved", dims })).toBe(reserved);
    expect(await balance(trx, { role: "available", dims })).toBe(40n - reserved);
  });
  const { rows } = await sql<{ slots: number; used: number }>`
    select count(*)::int as slots, count(*) filter (where b.lines > 0)::int as used
    from ledger.account a join ledger.account_balance b using (account_id) where a.path = 'available/item=ring'`.execute(
    db.kysely,
  );
  expect(rows).toEqual([{ slots: 16, used: 16 }]);
});

it("what lies in many slots is spent to the last öre by one who asks for all of it", async () => {
  await posted(db.kysely, allotted("all", ore(1000n)));
  for (let n = 0; n < 20; n++) await posted(db.kysely, published("all", "all", ore(7n)));
  await expect(posted(db.kysely, published("all", "all", ore(861n)))).rejects.toMatchObject({
    code: "ledger.overspent",
    params: { account: "available/item=all", left: "860", wanted: "861" },
  });
  await posted(db.kysely, published("all", "all", ore(860n)));
  await asTenant(db.kysely, "12", async (trx) => {
    expect(await balance(trx, { role: "available", dims: { item: "all" } })).toBe(0n);
  });
});

it("the same key from sixteen connections posts once, one by one and in batches", async () => {
  const entries = Array.from({ length: 25 }, (_, n) => allotted(`K${n}`, ore(100n)));
  const ids = new Set<string>();
  await atOnce(entries.length * CLIENTS, async (n) => {
    const allotment = entries[(n * 7) % entries.length];
    if (!allotment) return;
    const { journalId } =
      n % 3 === 0
        ? await asTenant(db.kysely, "12", (trx) => postMany(trx, [allotment]))
            .then(([first]) => first!)
            .catch(replayed(allotment))
        : await posted(db.kysely, allotment).catch(replayed(allotment));
    ids.add(journalId);
  });
  expect(ids.size).toBe(entries.length);
  await asTenant(db.kysely, "12", async (trx) => {
    for (const { dims } of entries)
      expect(await balance(trx, { role: "available", dims })).toBe(100n);
  });
});

/** A batch that met the key under way is told to try again (40001), as after any serialisation failure. */
const replayed = (allotment: ReturnType<typeof allotted>) => async (error: unknown) => {
  if ((error as { code?: string }).code !== "40001") throw error;
  return posted(db.kysely, allotment);
};

it("an account opened by many at once is one account", async () => {
  await atOnce(64, async () => {
    await posted(db.kysely, allotted("new", ore(1n)));
  });
  await asTenant(db.kysely, "12", async (trx) => {
    expect(await balance(trx, { role: "available", dims: { item: "new" } })).toBe(64n);
  });
});

it("the books are whole afterwards", async () => {
  expect((await verify(db.kysely)).differences).toEqual([]);
  const books = await asTenant(db.kysely, "12", (trx) => trialBalance(trx));
  for (const book of ["commitment", "financial"]) {
    const rows = books.filter((row) => row.book === book);
    expect(rows.reduce((s, row) => s + row.debit - row.credit, 0n)).toBe(0n);
  }
});
