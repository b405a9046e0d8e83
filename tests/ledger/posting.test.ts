import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import {
  balance,
  balances,
  entry,
  listAccounts,
  post,
  postMany,
  register,
  reverse,
  trialBalance,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, kr, posted, published } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe("an entry", () => {
  it("moves its amount from the account it debits to the one it credits", async () => {
    await posted(db.kysely, allotted("A", kr("1000.00")));
    await posted(db.kysely, published("C", "A", kr("600.00")));
    await posted(db.kysely, awarded("P", "C", kr("250.50")));
    await asTenant(db.kysely, "12", async (trx) => {
      expect(await balance(trx, { role: "available", dims: { item: "A" } })).toBe(kr("400.00"));
      expect(await balance(trx, { role: "reserved", dims: { call: "C", year: 2027 } })).toBe(
        kr("349.50"),
      );
      expect(await balance(trx, { role: "committed", dims: { project: "P", year: 2027 } })).toBe(
        kr("250.50"),
      );
      expect(await balance(trx, { role: "frame", dims: { item: "A" } })).toBe(kr("1000.00"));
      expect(await balance(trx, { role: "frame", dims: { item: "A" }, asOf: "2027-05-19" })).toBe(
        0n,
      );
      expect(await balance(trx, { role: "paid", dims: { project: "P" } })).toBe(0n);
    });
  });
  it("is read back with its lines, its reason and its source", async () => {
    const allotment = allotted("B", kr("10.00"));
    const { journalId, replayed } = await posted(db.kysely, allotment);
    expect(replayed).toBe(false);
    const found = await asTenant(db.kysely, "12", (trx) => entry(trx, journalId));
    expect(found).toMatchObject({
      ...(allotment.source.type && { source: allotment.source }),
      kind: "appropriation.allotted",
      bookedOn: "2027-05-20",
      reason: "Prövning",
      actor: "Lena Ek",
      lines: [
        { path: "frame/item=B", debit: kr("10.00"), credit: null },
        { path: "available/item=B", debit: null, credit: kr("10.00") },
      ],
    });
  });
});

it("postMany", async () => {
  const run = ["M1", "M2"].map((item) => allotted(item, ore(100n)));
  const first = await asTenant(db.kysely, "12", (trx) => postMany(trx, run));
  const again = await asTenant(db.kysely, "12", (trx) =>
    postMany(trx, [...run, allotted("M3", ore(5n))]),
  );
  expect(first.map((p) => p.replayed)).toEqual([false, false]);
  expect(again.map((p) => p.replayed)).toEqual([true, true, false]);
  expect(again.slice(0, 2).map((p) => p.journalId)).toEqual(first.map((p) => p.journalId));
  await asTenant(db.kysely, "12", async (trx) => {
      await balances(trx, { role: "available" }),
      await listAccounts(trx),
      await trialBalance(trx),
    );
    const [a] = await balances(trx, { role: "available", dims: { item: "A" } });
  });
});
it("reverses", async () => {
  const { journalId } = await posted(db.kysely, allotted("R", ore(100n)));
  const { source, actor, reason, bookedOn, key } = entryBasics();
  const r = { journalId, key, bookedOn, reason, actor, source };
  await asTenant(db.kysely, "12", (trx) => reverse(trx, r));
  await asTenant(db.kysely, "12", async (trx) => {
    expect(await balance(trx, { role: "available", dims: { item: "R" } })).toBe(0n);
    await expect(reverse(trx, { ...r, key: "other" })).rejects.toMatchObject({
      code: "ledger.notReversible",
    });
  }).catch(() => {});
  await expect(posted(db.kysely, published("C9", "R", ore(1n)))).rejects.toMatchObject({
    code: "ledger.overspent",
    params: { left: "0" },
  });
  await expect(
    asTenant(db.kysely, "", (trx) => post(trx, allotted("Z", ore(1n)))),
  ).rejects.toMatchObject({ code: "ledger.wrongTenant" });
});
