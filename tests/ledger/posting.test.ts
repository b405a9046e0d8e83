import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore, zero } from "~ledger/amount";
import { balance, entry, postMany } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, kr, posted, published } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const available = (item: string) =>
  asTenant(db.kysely, "12", (trx) => balance(trx, { role: "available", dims: { item } }));
describe("an entry", () => {
  it("moves its amount from the account it debits to the one it credits", async () => {
    await posted(db.kysely, allotted("A", kr("1000.00")));
    await posted(db.kysely, published("C", "A", kr("600.00")));
    await posted(db.kysely, awarded("P", "C", kr("250.50")));
    await asTenant(db.kysely, "12", async (trx) => {
      expect(await balance(trx, { role: "frame", dims: { item: "A" } })).toBe(kr("1000.00"));
      expect(await balance(trx, { role: "available", dims: { item: "A" } })).toBe(kr("400.00"));
      expect(await balance(trx, { role: "reserved", dims: { call: "C", year: 2027 } })).toBe(
        kr("349.50"),
      );
      expect(await balance(trx, { role: "committed", dims: { project: "P", year: 2027 } })).toBe(
        kr("250.50"),
      );
    });
  });
  it("is read back with its lines, its reason and its source", async () => {
    const allotment = allotted("B", kr("10.00"));
    const { journalId } = await posted(db.kysely, allotment);
    expect(await asTenant(db.kysely, "12", (trx) => entry(trx, journalId))).toMatchObject({
      source: allotment.source,
      kind: "appropriation.allotted",
      bookedOn: "2027-05-20",
      reason: "Prövning",
      actor: "Lena Ek",
      dims: { item: "B" },
      reverses: null,
      reversedBy: null,
      lines: [
        { path: "frame/item=B", debit: kr("10.00"), credit: null },
        { path: "available/item=B", debit: null, credit: kr("10.00") },
      ],
    });
  });
  it("leaves out the legs that are zero, and is refused when all are", async () => {
    const claim = (pay: string, settled: string) =>
      ({
        ...entryBasics(),
        kind: "claim.approved",
        dims: { project: "P", year: 2027 },
        amounts: { pay: kr(pay), settled: kr(settled) },
      }) as const;
    await posted(db.kysely, {
      ...entryBasics(),
      kind: "advance.approved",
      dims: { project: "P", year: 2027 },
      amounts: { amount: kr("100.00") },
    });
    const { journalId } = await posted(db.kysely, claim("0.00", "40.00"));
    const found = await asTenant(db.kysely, "12", (trx) => entry(trx, journalId));
    expect(found?.lines.map(({ role }) => role)).toEqual(["grantCost", "advance"]);
    await expect(posted(db.kysely, claim("0.00", "0.00"))).rejects.toMatchObject({
      code: "ledger.nothingToPost",
    });
  });
  it("is refused with an amount below zero", async () => {
    await expect(posted(db.kysely, allotted("A", ore(-1n)))).rejects.toMatchObject({
      code: "ledger.negativeAmount",
    });
  });
  it("is refused when its kind, a dimension or an id is not as declared", async () => {
    const wrong = (change: object) => posted(db.kysely, { ...allotted("A", ore(1n)), ...change });
    await expect(wrong({ kind: "appropriation.alloted" })).rejects.toMatchObject({
      code: "ledger.undeclared",
    });
    await expect(wrong({ dims: {} })).rejects.toMatchObject({ code: "ledger.undeclared" });
    await expect(wrong({ dims: { item: "a/b=c" } })).rejects.toMatchObject({
      code: "ledger.undeclared",
    });
    await expect(wrong({ amounts: {} })).rejects.toMatchObject({ code: "ledger.undeclared" });
  });
});

describe("a bound", () => {
  it("refuses what is not there, and says what is left", async () => {
    await posted(db.kysely, allotted("D", kr("100.00")));
    await expect(posted(db.kysely, published("D", "D", kr("100.01")))).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { account: "available/item=D", left: "10000", wanted: "10001" },
    });
    expect(await available("D")).toBe(kr("100.00"));
  });
  it("holds for the account that may not fall on the debit side too", async () => {
    await posted(db.kysely, {
      ...entryBasics(),
      kind: "call.publishedLaterYear",
      dims: { call: "E", item: "E", year: 2028 },
      amounts: { amount: kr("5.00") },
    });
    await posted(db.kysely, allotted("E2", kr("100.00")));
    const cameIn = {
      ...entryBasics(),
      kind: "appropriation.cameIn",
      dims: { item: "E2", promisedItem: "E", year: 2028 },
      amounts: { amount: kr("5.01") },
    } as const;
    await expect(posted(db.kysely, cameIn)).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { account: "comingAppropriation/item=E/year=2028", left: "500" },
    });
  });
  it("holds where all payments meet, and accounts of many slots keep their sum", async () => {
    await posted(db.kysely, allotted("S", kr("100.00")));
    await posted(db.kysely, published("S", "S", kr("100.00")));
    await posted(db.kysely, awarded("S", "S", kr("100.00")));
    const dims = { project: "S", year: 2027, item: "S", bankAccount: "B" };
    const step = (
      kind: "advance.approved" | "payment.sent" | "payment.confirmed",
      amount: string,
    ) =>
      posted(db.kysely, {
        ...entryBasics(),
        kind,
        dims,
        amounts: { amount: kr(amount) },
      });
    await step("advance.approved", "100.00");
    for (let i = 0; i < 10; i++) await step("payment.sent", "10.00");
    await expect(step("payment.confirmed", "100.01")).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { account: "bankInTransit", left: "10000" },
    });
    await step("payment.confirmed", "100.00");
    await asTenant(db.kysely, "12", async (trx) => {
      expect(await balance(trx, { role: "bankInTransit", dims: {} })).toBe(0n);
      expect(await balance(trx, { role: "bank", dims: { bankAccount: "B" } })).toBe(kr("-100.00"));
      expect(await balance(trx, { role: "paid", dims: { project: "S" } })).toBe(kr("100.00"));
    });
  });
});

describe("a key", () => {
  it("posts once: the same entry again answers with the first", async () => {
    const allotment = allotted("F", kr("1.00"));
    const first = await posted(db.kysely, allotment);
    expect(await posted(db.kysely, allotment)).toEqual({
      journalId: first.journalId,
      replayed: true,
    });
    expect(await available("F")).toBe(kr("1.00"));
  });
  it("is refused for any other content", async () => {
    const allotment = allotted("G", kr("1.00"));
    await posted(db.kysely, allotment);
    for (const change of [
      { amounts: { amount: kr("2.00") } },
      { dims: { item: "G2" } },
      { bookedOn: "2027-05-21" },
      { reason: "annat" },
      { source: { type: "test", id: "annat" } },
    ]) {
      await expect(posted(db.kysely, { ...allotment, ...change })).rejects.toMatchObject({
        code: "ledger.keyReused",
        params: { key: allotment.key },
      });
    }
  });
  it("belongs to one tenant", async () => {
    const allotment = allotted("H", kr("1.00"));
    await posted(db.kysely, allotment, "12");
    expect(await posted(db.kysely, allotment, "05")).toMatchObject({ replayed: false });
  });
});

describe("a batch", () => {
  it("posts all, and skips what was already posted when it is run again", async () => {
    const run = ["M1", "M2"].map((item) => allotted(item, ore(100n)));
    const first = await asTenant(db.kysely, "12", (trx) => postMany(trx, run));
    const more = [...run, allotted("M3", ore(5n))];
    const again = await asTenant(db.kysely, "12", (trx) => postMany(trx, more));
    expect(first.map(({ replayed }) => replayed)).toEqual([false, false]);
    expect(again.map(({ replayed }) => replayed)).toEqual([true, true, false]);
    expect(again.slice(0, 2).map(({ journalId }) => journalId)).toEqual(
      first.map(({ journalId }) => journalId),
    );
    expect(await available("M1")).toBe(100n);
    expect(await asTenant(db.kysely, "12", (trx) => postMany(trx, []))).toEqual([]);
  });
  it("is refused whole when one of its entries is", async () => {
    const run = [allotted("N", ore(100n)), published("N", "N", ore(101n))];
    await expect(asTenant(db.kysely, "12", (trx) => postMany(trx, run))).rejects.toMatchObject({
      code: "ledger.overspent",
      params: { account: "available/item=N", left: "0" },
    });
    expect(await available("N")).toBe(zero);
  });
  it("is refused when a posted key comes with other content, or a key comes twice", async () => {
    const allotment = allotted("O", ore(100n));
    await posted(db.kysely, allotment);
    const changed = { ...allotment, amounts: { amount: ore(99n) } };
    await expect(
      asTenant(db.kysely, "12", (trx) => postMany(trx, [changed])),
    ).rejects.toMatchObject({
      code: "ledger.keyReused",
      params: { key: allotment.key },
    });
    const twice = allotted("O", ore(1n));
    await expect(
      asTenant(db.kysely, "12", (trx) => postMany(trx, [twice, twice])),
    ).rejects.toMatchObject({
      code: "ledger.keyReused",
    });
  });
});
