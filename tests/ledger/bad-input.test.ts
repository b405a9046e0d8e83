/** What the ledger will not take is refused with a code, alone and in the middle of a batch, and nothing is half written. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore, ORE_MAX, zero, type Ore } from "~ledger/amount";
import { listAccounts, post, postMany, reverse, stepPeriod, type Posting } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { everythingIn } from "../support/everything";
import { allotted, asTenant, entryBasics, posted, published } from "./books";

let db: TestDatabase;
const used = allotted("used", ore(5n));
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, allotted("A", ore(1000n)));
  await posted(db.kysely, used);
  const step = { takenOn: "2027-02-01", actor: { id: "p1", name: "Lena Ek" }, reason: "bokslut" };
  await asTenant(db.kysely, "12", async (trx) => {
    await stepPeriod(trx, { ...step, month: 202612, step: "closed" });
    await stepPeriod(trx, { ...step, month: 202701, step: "held" });
  });
});
afterAll(() => db.close());

type Change = Readonly<Record<string, unknown>>;
const amount = (value: unknown): Change => ({ amounts: { amount: value as Ore } });

const wrong: readonly (readonly [what: string, code: string, change: Change])[] = [
  ["an amount of zero", "ledger.nothingToPost", amount(zero)],
  ["an amount below zero", "ledger.negativeAmount", amount(-1n)],
  ["half an öre", "ledger.notWholeOre", amount(0.5)],
  ["a number instead of öre", "ledger.notWholeOre", amount(100)],
  ["an amount as text", "ledger.notWholeOre", amount("100")],
  ["no amount", "ledger.undeclared", { amounts: {} }],
  ["an amount beyond what a bigint holds", "ledger.outOfRange", amount(ORE_MAX + 1n)],
  ["an amount that takes an account beyond what it holds", "ledger.overspent", amount(ORE_MAX)],
  ["a kind that is not declared", "ledger.undeclared", { kind: "appropriation.alloted" }],
  ["a kind named as what every object has", "ledger.undeclared", { kind: "toString" }],
  ["no dimension", "ledger.undeclared", { dims: {} }],
  ["a dimension that is no id", "ledger.undeclared", { dims: { item: "a/b=c" } }],
  ["a counterparty that is no id", "ledger.undeclared", { dims: { item: "A", counterparty: " " } }],
  ["a closed month", "ledger.periodClosed", { bookedOn: "2026-12-31" }],
  ["a held month", "ledger.periodHeld", { bookedOn: "2027-01-31" }],
  ["a day that does not exist", "ledger.badDay", { bookedOn: "2027-09-31" }],
  ["a day as people write it", "ledger.badDay", { bookedOn: "1 mars 2027" }],
  ["a day of another time", "ledger.badDay", { bookedOn: "0027-03-01" }],
  ["an empty key", "ledger.badText", { key: "" }],
  ["a key that is too long", "ledger.badText", { key: "x".repeat(301) }],
  ["no reason", "ledger.badText", { reason: " " }],
  ["no actor", "ledger.badText", { actor: "" }],
  ["a NUL in the reason", "ledger.badText", { reason: "a\0b" }],
  ["no source", "ledger.badText", { source: { type: "", id: "1" } }],
  ["a key that was used with other content", "ledger.keyReused", { key: used.key }],
];

describe.each(wrong)("%s is %s", (_what, code, change) => {
  const entry = (): Posting => ({ ...allotted("A", ore(1n)), ...change });

  it("alone", async () => {
    const before = await everythingIn(db.kysely);
    await expect(asTenant(db.kysely, "12", (trx) => post(trx, entry()))).rejects.toMatchObject({
      code,
    });
    expect(await everythingIn(db.kysely)).toEqual(before);
  });
  it("among good ones", async () => {
    const before = await everythingIn(db.kysely);
    const batch = [allotted("new", ore(3n)), entry(), published("C", "A", ore(1n))];
    await expect(asTenant(db.kysely, "12", (trx) => postMany(trx, batch))).rejects.toMatchObject({
      code,
    });
    expect(await everythingIn(db.kysely)).toEqual(before);
  });
});

it("what is refused in the database itself is refused with a code too", async () => {
  const lines = async (paths: string[], amounts: string[], entries: number[]) =>
    asTenant(db.kysely, "12", (trx) =>
      sql`select * from ledger.post('{k}', '{appropriation.allotted}', '{2027-05-01}', '{r}', '{a}', '{t}', '{1}',
        array['{}']::jsonb[], ${entries}::int[], ${paths}::text[], ${amounts}::bigint[])`.execute(
        trx,
      ),
    );
  const paths = ["frame/item=A", "available/item=A"];
  await expect(lines(paths, ["5", "-6"], [1, 1])).rejects.toMatchObject({ constraint: "balanced" });
  await expect(lines([], [], [])).rejects.toMatchObject({ constraint: "balanced" });
  await expect(lines(paths, ["5", "-5"], [1, 2])).rejects.toMatchObject({ code: "LG006" });
  await expect(lines(["frame/item=A", "safe/item=A"], ["5", "-5"], [1, 1])).rejects.toMatchObject({
    code: "LG006",
  });
  await expect(lines(paths, ["5.5", "-5.5"], [1, 1])).rejects.toMatchObject({ code: "22P02" });
  await expect(lines(paths, ["99999999999999999999", "-1"], [1, 1])).rejects.toMatchObject({
    code: "22003",
  });
});

it("amounts that are too much together are refused", async () => {
  const batch = [allotted("A", ORE_MAX), allotted("A", ORE_MAX)];
  await expect(asTenant(db.kysely, "12", (trx) => postMany(trx, batch))).rejects.toMatchObject({
    code: "ledger.outOfRange",
  });
});

it("a batch that was partly posted is posted to its end, and refused whole when a posted part has changed", async () => {
  const [first, second, third] = [1, 2, 3].map((n) => allotted(`part${n}`, ore(BigInt(n))));
  if (!first || !second || !third) throw new Error("three entries");
  await asTenant(db.kysely, "12", (trx) => postMany(trx, [first, second]));
  const before = await everythingIn(db.kysely);
  const changed = [first, { ...second, amounts: { amount: ore(9n) } }, third];
  await expect(asTenant(db.kysely, "12", (trx) => postMany(trx, changed))).rejects.toMatchObject({
    code: "ledger.keyReused",
    params: { key: second.key },
  });
  expect(await everythingIn(db.kysely)).toEqual(before);
  const resumed = await asTenant(db.kysely, "12", (trx) => postMany(trx, [first, second, third]));
  expect(resumed.map(({ replayed }) => replayed)).toEqual([true, true, false]);
  const accounts = await asTenant(db.kysely, "12", (trx) =>
    listAccounts(trx, { role: "available" }),
  );
  const parts = accounts.filter(({ path }) => path.includes("part"));
  expect(parts.map(({ balance }) => balance)).toEqual([1n, 2n, 3n]);
});

it("a reversal of what is no entry, or with nothing said, is refused", async () => {
  const attempt = (change: Change) =>
    asTenant(db.kysely, "12", (trx) =>
      reverse(trx, { ...entryBasics(), journalId: "1", ...change }),
    );
  const before = await everythingIn(db.kysely);
  await expect(attempt({ journalId: "x" })).rejects.toMatchObject({ code: "ledger.unknownEntry" });
  await expect(attempt({ journalId: "999" })).rejects.toMatchObject({
    code: "ledger.unknownEntry",
  });
  await expect(attempt({ reason: "" })).rejects.toMatchObject({ code: "ledger.badText" });
  await expect(attempt({ bookedOn: "2027-02-29" })).rejects.toMatchObject({
    code: "ledger.badDay",
  });
  await expect(attempt({ key: used.key })).rejects.toMatchObject({ code: "ledger.keyReused" });
  expect(await everythingIn(db.kysely)).toEqual(before);
});
