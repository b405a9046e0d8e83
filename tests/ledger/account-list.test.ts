/** Accounts by any dimension: what a filter adds up to is what the ledger holds, on books posted at random. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { add, ore, sum, type Ore } from "~ledger/amount";
import {
  kindTotals,
  listAccounts,
  post,
  register,
  reverse,
  roleTotals,
  trialBalance,
  type Account,
  type AccountFilter,
  type TrialBalanceRow,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { fillBooks } from "../support/random-books";
import { allotted, asTenant, awarded, entryBasics, kr, posted, published } from "./books";

let db: TestDatabase;
const OWN = "05";
beforeAll(async () => {
  db = await testDatabase();
  await fillBooks(db.kysely, { entries: 1500, projects: 30, seed: 7 });
  const own = { ...entryBasics(), bookedOn: "2027-05-20" };
  await posted(db.kysely, allotted("I", kr("1000.00")), OWN);
  await posted(db.kysely, published("C", "I", kr("1000.00")), OWN);
  await posted(db.kysely, awarded("P", "C", kr("500.00")), OWN);
  const advance = (counterparty: string, amount: string) =>
    ({
      ...entryBasics(),
      kind: "advance.approved",
      dims: { project: "P", year: 2027, counterparty, activity: "A7" },
      amounts: { amount: kr(amount) },
    }) as const;
  await posted(db.kysely, advance("O1", "100.00"), OWN);
  await posted(db.kysely, { ...advance("O2", "40.00"), bookedOn: "2027-06-30" }, OWN);
  await asTenant(db.kysely, OWN, async (trx) => {
    const wrong = await post(trx, awarded("P", "C", kr("7.00")));
    await reverse(trx, { ...own, key: "turned", journalId: wrong.journalId });
  });
});
afterAll(() => db.close());

const read = <T>(work: Parameters<typeof asTenant<T>>[2], tenant = "12") =>
  asTenant(db.kysely, tenant, work);
const totals = (filter: AccountFilter, tenant = "12") =>
  read((trx) => roleTotals(trx, filter), tenant);
const all = (filter: AccountFilter, tenant = "12") =>
  read((trx) => listAccounts(trx, { ...filter, page: { limit: 10_000 } }), tenant);

/** Role by role, from the accounts one by one. */
function byHand(accounts: readonly Account[]): Record<string, Ore> {
  const found: Record<string, Ore> = {};
  for (const { role, balance } of accounts) found[role] = add(found[role] ?? ore(0n), balance);
  return found;
}
const byRole = (rows: readonly TrialBalanceRow[]) =>
  Object.fromEntries(rows.map(({ role, balance }) => [role, balance]));

const days = [undefined, "2027-01-02", "2027-06-30", "2028-03-01"] as const;

describe.each(days)("up to %s", (asOf) => {
  const day = asOf ? { asOf } : {};

  it("all accounts together are the trial balance", async () => {
    const whole = await read((trx) => trialBalance(trx, day));
    expect(whole.length).toBeGreaterThan(2);
    expect(await totals(day)).toEqual(whole);
  });

  it("a filter's sums are the sums of its accounts", async () => {
    const [first, second] = (await all({ role: "committed", ...day })).map(
      ({ dims }) => dims["project"] ?? "",
    );
    for (const filter of [
      { role: "committed" },
      { book: "statistical" },
      { dims: { year: 2027 } },
      { within: [{ project: [first ?? "", second ?? ""] }] },
      { within: [{ project: [first ?? ""] }, { year: ["2027"] }] },
      { within: [{}] },
    ] as const) {
      const accounts = await all({ ...filter, ...day });
      expect(byRole(await totals({ ...filter, ...day }))).toEqual(byHand(accounts));
    }
  });

  it("the parts of a dimension add up to the whole", async () => {
    const projects = [...new Set((await all(day)).flatMap(({ dims }) => dims["project"] ?? []))];
    const half = Math.floor(projects.length / 2);
    const parts = [projects.slice(0, half), projects.slice(half)];
    const sums = await Promise.all(
      parts.map((project) => totals({ within: [{ project }], ...day })),
    );
    const whole = byRole(await read((trx) => trialBalance(trx, day)));
    for (const role of ["committed", "toBePaid", "paid", "payable", "cofinancingPromised"]) {
      const balances = sums.map((rows) => byRole(rows)[role] ?? ore(0n));
      expect(sum(balances)).toBe(whole[role] ?? ore(0n));
    }
  });
});

it("one of several dimensions is enough, and nothing is found among none", async () => {
  const found = await all({ within: [{ call: ["C"], project: ["P"] }] }, OWN);
  expect(found.map(({ path }) => path)).toEqual([
    "advance/project=P",
    "committed/project=P/year=2027",
    "payable/project=P",
    "reserved/call=C/year=2027",
    "toBePaid/project=P",
  ]);
  expect(await all({ within: [{ project: [] }] }, OWN)).toEqual([]);
  expect(await all({ within: [{ project: ["P"] }] })).toEqual([]);
});

describe("what entries carry", () => {
  it("is summed by itself, and balances", async () => {
    const rows = await totals({ carried: { counterparty: "O1" } }, OWN);
    expect(byRole(rows)).toEqual({
      committed: kr("-100.00"),
      toBePaid: kr("100.00"),
      advance: kr("100.00"),
      payable: kr("100.00"),
    });
    const both = await all({ carried: { activity: "A7" }, role: "advance" }, OWN);
    expect(both).toMatchObject([{ balance: kr("140.00"), lines: 2 }]);
    const early = { carried: { activity: "A7" }, role: "advance", asOf: "2027-06-29" } as const;
    expect(await all(early, OWN)).toMatchObject([{ balance: kr("100.00"), lines: 1 }]);
    expect(await totals({ carried: { activity: "A8" } }, OWN)).toEqual([]);
  });

  it("has a register of its own, with the same sum", async () => {
    const [account] = await all({ role: "committed" }, OWN);
    const of = (carried: Record<string, string>) =>
      read((trx) => register(trx, account?.accountId ?? "", { carried }), OWN);
    expect(await of({ counterparty: "O2" })).toMatchObject({
      total: 1,
      balance: kr("-40.00"),
      lines: [{ amount: kr("-40.00"), balance: kr("-40.00") }],
    });
    expect(await of({})).toMatchObject({ total: 5, balance: kr("360.00") });
    expect(await of({ counterparty: "O3" })).toMatchObject({ total: 0, balance: 0n, lines: [] });
  });
});

it("a correction and what it corrects point at each other in the register", async () => {
  const [account] = await all({ role: "reserved" }, OWN);
  const found = await read((trx) => register(trx, account?.accountId ?? ""), OWN);
  const turned = found?.lines.find(({ reverses }) => reverses !== null);
  const wrong = found?.lines.find(({ reversedBy }) => reversedBy !== null);
  expect(turned?.reverses).toBe(wrong?.journalId);
  expect(wrong?.reversedBy).toBe(turned?.journalId);
  expect(turned?.amount).toBe(kr("7.00"));
});

it("what kinds put on accounts is net of corrections, and up to a day", async () => {
  const of = (asOf?: string) =>
    read(
      (trx) =>
        kindTotals(trx, {
          role: "committed",
          kinds: ["award.decided", "advance.approved"],
          ...(asOf && { asOf }),
        }),
      OWN,
    );
  expect(await of()).toMatchObject([
    { kind: "advance.approved", amount: kr("-140.00"), entries: 2, dims: { project: "P" } },
    { kind: "award.decided", amount: kr("500.00"), entries: 3 },
  ]);
  expect(await of("2027-06-29")).toMatchObject([{ amount: kr("-100.00") }, { entries: 3 }]);
  expect(await of("2027-05-19")).toEqual([]);
});
