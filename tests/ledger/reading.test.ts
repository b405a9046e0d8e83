import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ore, zero } from "~ledger/amount";
import {
  balance,
  balances,
  entry,
  journal,
  listAccounts,
  register,
  trialBalance,
} from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, kr, posted, published } from "./books";

let db: TestDatabase;
const on = (bookedOn: string, posting: ReturnType<typeof awarded>) => ({ ...posting, bookedOn });
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, { ...allotted("A", kr("1000.00")), bookedOn: "2027-01-05" });
  await posted(db.kysely, { ...published("C", "A", kr("600.00")), bookedOn: "2027-02-01" });
  // Booked out of order, as when a decision of March is recorded in May.
  await posted(db.kysely, on("2027-05-20", awarded("P", "C", kr("200.00"))));
  await posted(db.kysely, on("2027-03-10", awarded("Q", "C", kr("150.00"))));
  await posted(db.kysely, {
    ...awarded("P", "C", kr("1.00")),
    dims: { call: "C", project: "P", year: 2027 },
  });
  await posted(db.kysely, allotted("A", kr("9.00")), "05");
});
afterAll(() => db.close());

const read = <T>(work: Parameters<typeof asTenant<T>>[2], tenant = "12") =>
  asTenant(db.kysely, tenant, work);
const accountId = async (role: "reserved" | "available") => {
  const [account] = await read((trx) => balances(trx, { role }));
  return account?.accountId ?? "";
};

describe("a balance", () => {
  it("is zero for an account never used", async () => {
    expect(await read((trx) => balance(trx, { role: "paid", dims: { project: "P" } }))).toBe(zero);
  });
  it("is what had been booked by the end of a past day", async () => {
    const reserved = (asOf: string) =>
      read((trx) => balance(trx, { role: "reserved", dims: { call: "C", year: 2027 }, asOf }));
    expect(await reserved("2027-01-31")).toBe(zero);
    expect(await reserved("2027-03-09")).toBe(kr("600.00"));
    expect(await reserved("2027-03-10")).toBe(kr("450.00"));
    expect(await reserved("2027-12-31")).toBe(kr("249.00"));
  });
  it("is given for all accounts of a role, narrowed by any dimension", async () => {
    const committed = (dims: { project?: string; year?: number }) =>
      read((trx) => balances(trx, { role: "committed", dims }));
    expect(await committed({ year: 2027 })).toMatchObject([
      {
        path: "committed/project=P/year=2027",
        dims: { project: "P", year: "2027" },
        balance: kr("201.00"),
      },
      {
        path: "committed/project=Q/year=2027",
        dims: { project: "Q", year: "2027" },
        balance: kr("150.00"),
      },
    ]);
    expect(await committed({ project: "Q" })).toHaveLength(1);
    expect(await committed({ project: "Q", year: 2028 })).toEqual([]);
  });
});

describe("the accounts", () => {
  it("are listed in pages, each with its balance and how many lines it has", async () => {
    const first = await read((trx) => listAccounts(trx, { page: { limit: 3 } }));
    expect(first.map(({ path }) => path)).toEqual([
      "available/item=A",
      "committed/project=P/year=2027",
      "committed/project=Q/year=2027",
    ]);
    const rest = await read((trx) =>
      listAccounts(trx, { page: { limit: 3, after: first[2]?.path } }),
    );
    expect(rest).toMatchObject([
      { path: "frame/item=A", book: "commitment", side: "debit", balance: kr("1000.00"), lines: 1 },
      { path: "reserved/call=C/year=2027", balance: kr("249.00"), lines: 4 },
    ]);
    expect(await read((trx) => listAccounts(trx, { dims: { project: "P" } }))).toHaveLength(1);
    expect(await read((trx) => listAccounts(trx, { book: "financial" }))).toEqual([]);
  });
  it("of another tenant are not there", async () => {
    expect(
      await read((trx) => balance(trx, { role: "available", dims: { item: "A" } }), "05"),
    ).toBe(kr("9.00"));
    expect(await read((trx) => listAccounts(trx), "05")).toHaveLength(2);
    const id = await accountId("reserved");
    expect(await read((trx) => register(trx, id), "05")).toBeNull();
    expect(await read((trx) => listAccounts(trx), "")).toEqual([]);
  });
});

describe("a register", () => {
  it("has the lines in the order they were booked, with the running balance", async () => {
    const id = await accountId("reserved");
    const found = await read((trx) => register(trx, id));
    expect(found).toMatchObject({ role: "reserved", side: "credit", total: 4 });
    expect(
      found?.lines.map(({ bookedOn, amount, balance }) => [bookedOn, amount, balance]),
    ).toEqual([
      ["2027-02-01", kr("600.00"), kr("600.00")],
      ["2027-03-10", kr("-150.00"), kr("450.00")],
      ["2027-05-20", kr("-200.00"), kr("250.00")],
      ["2027-05-20", kr("-1.00"), kr("249.00")],
    ]);
  });
  it("carries the running balance over its pages, and stops at a day", async () => {
    const id = await accountId("reserved");
    const second = await read((trx) => register(trx, id, { page: 2, size: 3 }));
    expect(second?.lines).toMatchObject([{ amount: kr("-1.00"), balance: kr("249.00") }]);
    const past = await read((trx) => register(trx, id, { asOf: "2027-02-28" }));
    expect(past).toMatchObject({ total: 1, lines: [{ balance: kr("600.00") }] });
  });
  it("is missing for what is no account", async () => {
    expect(await read((trx) => register(trx, "999999"))).toBeNull();
    expect(await read((trx) => register(trx, "x"))).toBeNull();
    expect(await read((trx) => entry(trx, "999999"))).toBeNull();
    expect(await read((trx) => entry(trx, "1;"))).toBeNull();
  });
});

describe("the journal", () => {
  it("is read newest first, narrowed by dimension, kind or source", async () => {
    const all = await read((trx) => journal(trx));
    expect(all).toHaveLength(5);
    const [newest] = all;
    expect(await read((trx) => journal(trx, { before: newest?.journalId }))).toHaveLength(4);
    expect(await read((trx) => journal(trx, { dims: { project: "P" } }))).toHaveLength(2);
    expect(await read((trx) => journal(trx, { kind: "call.published" }))).toHaveLength(1);
    expect(await read((trx) => journal(trx, { source: newest?.source }))).toMatchObject([
      { key: newest?.key },
    ]);
  });
});

describe("a trial balance", () => {
  it("has equal debits and credits, now and on a past day", async () => {
    for (const asOf of [undefined, "2027-03-31"]) {
      const rows = await read((trx) => trialBalance(trx, { asOf }));
      expect(rows.reduce((total, { debit, credit }) => total + debit - credit, 0n)).toBe(0n);
    }
    expect(await read((trx) => trialBalance(trx, { asOf: "2027-03-31" }))).toEqual([
      row("available", "credit", 1, "600.00", "1000.00", "400.00"),
      row("committed", "credit", 1, "0.00", "150.00", "150.00"),
      row("frame", "debit", 1, "1000.00", "0.00", "1000.00"),
      row("reserved", "credit", 1, "150.00", "600.00", "450.00"),
    ]);
  });
  it("names a role's account when there is one, and none when there are more", async () => {
    const rows = await read((trx) => trialBalance(trx));
    const only = (role: string) => rows.find((one) => one.role === role)?.onlyAccount;
    expect(only("reserved")).toBe(await accountId("reserved"));
    expect(only("committed")).toBeNull();
  });
});

const row = (
  role: string,
  side: string,
  accounts: number,
  debit: string,
  credit: string,
  left: string,
) => ({
  role,
  book: "commitment",
  side,
  accounts,
  onlyAccount: accounts === 1 ? expect.stringMatching(/^\d+$/) : null,
  debit: kr(debit),
  credit: kr(credit),
  balance: ore(kr(left)),
});
