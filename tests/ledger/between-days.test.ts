/** What was booked from one day to another is what stood there after the time less what stood there before it, on any books. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carriedTotals, listAccounts, register, roleTotals } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { fillBooks } from "../support/random-books";
import { asTenant } from "./books";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await fillBooks(db.kysely, { entries: 500, projects: 25, seed: 7, tenant: "12" });
});
afterAll(() => db.close());

const read = <T>(work: Parameters<typeof asTenant<T>>[2]) => asTenant(db.kysely, "12", work);
const totals = (filter: Parameters<typeof roleTotals>[1]) =>
  read(async (trx) => {
    const rows = await roleTotals(trx, filter);
    return new Map(rows.map(({ role, debit, credit }) => [role, [debit, credit] as const]));
  });

describe.each([
  ["2027-01-01", "2026-12-31", "2027-12-31"],
  ["2027-07-01", "2027-06-30", "2027-09-30"],
  ["2028-02-01", "2028-01-31", "2028-02-01"],
])("from %s, after %s, to %s", (from, before, asOf) => {
  it("every role has turned over the difference", async () => {
    const [between, until, earlier] = [
      await totals({ from, asOf }),
      await totals({ asOf }),
      await totals({ asOf: before }),
    ];
    for (const [role, [debit, credit]] of until) {
      const [oldDebit, oldCredit] = earlier.get(role) ?? [0n, 0n];
      const [own, other] = between.get(role) ?? [0n, 0n];
      expect([role, own, other]).toEqual([role, debit - oldDebit, credit - oldCredit]);
    }
  });

  it("a register begins with what stood there, and ends with the balance of the day", async () => {
    const accounts = await read((trx) => listAccounts(trx, { asOf, page: { limit: 12 } }));
    for (const { accountId, balance } of accounts) {
      const found = await read((trx) => register(trx, accountId, { from, asOf, size: 1000 }));
      const whole = await read((trx) => register(trx, accountId, { asOf, size: 1000 }));
      const old = await read((trx) => register(trx, accountId, { asOf: before }));
      expect(found?.opening).toBe(old?.balance);
      expect(found?.balance).toBe(balance);
      expect(found?.lines).toEqual(whole?.lines.filter(({ bookedOn }) => bookedOn >= from));
      expect(found?.total).toBe(found?.lines.length);
    }
  });
});

it("the totals by what entries carry, those without it among them, are the balances of the roles", async () => {
  const roles = ["grantCost", "paid"] as const;
  const found = await read((trx) => carriedTotals(trx, { dim: "activity", roles }));
  for (const { role, balance } of await read((trx) => roleTotals(trx))) {
    if (role !== "grantCost" && role !== "paid") continue;
    const own = found.filter((total) => total.role === role);
    expect(own.reduce((sum, { amount }) => sum + amount, 0n)).toBe(balance);
  }
});
