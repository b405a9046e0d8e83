/** A real public list: Länsstyrelsen Södermanland, autumn 2017. Eleven awards are exactly the announced 1,64 million kronor. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance, balances, verify } from "~ledger/index";
import { sum } from "~ledger/amount";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, kr, posted, published } from "./books";

const awards = [
  ["4846-2017", "190000.00"],
  ["5041-2017", "153000.00"],
  ["5053-2017", "195000.00"],
  ["5064-2017", "50450.00"],
  ["5066-2017", "105200.00"],
  ["5108-2017", "158060.00"],
  ["5111-2017", "150000.00"],
  ["5136-2017", "223290.00"],
  ["5141-2017", "325000.00"],
  ["5142-2017", "60000.00"],
  ["3106-2017", "30000.00"],
] as const;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, allotted("TIA", kr("1640000.00")), "04");
  await posted(db.kysely, published("TIA-2", "TIA", kr("1640000.00")), "04");
  for (const [dnr, amount] of awards)
    await posted(db.kysely, awarded(dnr, "TIA-2", kr(amount)), "04");
});
afterAll(() => db.close());

it("the eleven awards leave 0,00 of the frame", async () => {
  await asTenant(db.kysely, "04", async (trx) => {
    expect(await balance(trx, { role: "available", dims: { item: "TIA" } })).toBe(0n);
    expect(await balance(trx, { role: "reserved", dims: { call: "TIA-2", year: 2027 } })).toBe(0n);
    const committed = await balances(trx, { role: "committed" });
    expect(committed).toHaveLength(11);
    expect(sum(committed.map((account) => account.balance))).toBe(kr("1640000.00"));
  });
});

it("a twelfth award of 0,01 is refused, also from two connections at once", async () => {
  const twelfth = () => posted(db.kysely, awarded("twelfth", "TIA-2", kr("0.01")), "04");
  const refusal = {
    code: "ledger.overspent",
    params: { account: "reserved/call=TIA-2/year=2027", left: "0" },
  };
  await expect(twelfth()).rejects.toMatchObject(refusal);
  const both = await Promise.allSettled([twelfth(), twelfth()]);
  expect(both).toMatchObject([
    { status: "rejected", reason: refusal },
    { status: "rejected", reason: refusal },
  ]);
});

it("and of two who want the last öre at once, one gets it", async () => {
  await posted(db.kysely, allotted("TIA", kr("0.01")), "04");
  await posted(db.kysely, published("TIA-2", "TIA", kr("0.01")), "04");
  const last = (project: string) => posted(db.kysely, awarded(project, "TIA-2", kr("0.01")), "04");
  const both = await Promise.allSettled([last("a"), last("b")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await verify(db.kysely)).toMatchObject({ ok: true, differences: [] });
});
