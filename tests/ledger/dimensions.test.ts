/** What an entry carries besides its accounts: the counterparty, and the activity that is accounted for by itself (särredovisning). */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ore } from "~ledger/amount";
import { entry, journal, listAccounts, trialBalance } from "~ledger/index";
import { testDatabase, type TestDatabase } from "../support/database";
import { allotted, asTenant, awarded, entryBasics, kr, posted, published } from "./books";

let db: TestDatabase;
const carrying = (
  of: { project: string; counterparty: string; activity: string },
  amount: string,
) =>
  ({
    ...entryBasics(),
    kind: "advance.approved",
    dims: { ...of, year: 2027 },
    amounts: { amount: kr(amount) },
  }) as const;
const first = carrying({ project: "P", counterparty: "O1", activity: "A7" }, "100.00");
const second = carrying({ project: "Q", counterparty: "O2", activity: "A7" }, "40.00");
const third = carrying({ project: "Q", counterparty: "O2", activity: "A8" }, "3.00");
beforeAll(async () => {
  db = await testDatabase();
  await posted(db.kysely, allotted("I", kr("1000.00")));
  await posted(db.kysely, published("C", "I", kr("1000.00")));
  await posted(db.kysely, awarded("P", "C", kr("500.00")));
  await posted(db.kysely, awarded("Q", "C", kr("500.00")));
  for (const advance of [first, second, third]) await posted(db.kysely, advance);
});
afterAll(() => db.close());

const read = <T>(work: Parameters<typeof asTenant<T>>[2]) => asTenant(db.kysely, "12", work);
const keys = async (dims: Record<string, string>) =>
  (await read((trx) => journal(trx, { dims }))).map(({ key }) => key);

it("the counterparty and the activity are kept with the entry", async () => {
  const [found] = await read((trx) => journal(trx, { dims: { activity: "A8" } }));
  const whole = await read((trx) => entry(trx, found?.journalId ?? ""));
  expect(whole?.dims).toEqual({ project: "Q", year: "2027", counterparty: "O2", activity: "A8" });
});

it("entries are found by them, alone and together", async () => {
  expect(await keys({ activity: "A7" })).toEqual([second.key, first.key]);
  expect(await keys({ counterparty: "O2" })).toEqual([third.key, second.key]);
  expect(await keys({ counterparty: "O2", activity: "A7" })).toEqual([second.key]);
  expect(await keys({ counterparty: "O3" })).toEqual([]);
});

it("the balances of one activity balance by themselves, and those of all activities add up to the books", async () => {
  const of = async (dims: Record<string, string>) => {
    const rows = await read((trx) => trialBalance(trx, { dims }));
    for (const book of ["commitment", "financial"]) {
      const inBook = rows.filter((row) => row.book === book);
      expect(inBook.reduce((sum, row) => sum + row.debit - row.credit, 0n)).toBe(0n);
    }
    return Object.fromEntries(rows.map(({ role, balance }) => [role, balance]));
  };
  expect(await of({ activity: "A7" })).toEqual({
    committed: kr("-140.00"),
    toBePaid: kr("140.00"),
    advance: kr("140.00"),
    payable: kr("140.00"),
  });
  expect(await of({ counterparty: "O2" })).toMatchObject({ advance: kr("43.00") });
  const books = await of({});
  const [a7, a8] = [await of({ activity: "A7" }), await of({ activity: "A8" })];
  expect(books["advance"]).toBe(ore((a7["advance"] ?? 0n) + (a8["advance"] ?? 0n)));
});

it("a dimension of accounts narrows to what the accounts themselves say", async () => {
  const rows = await read((trx) => trialBalance(trx, { dims: { project: "Q" } }));
  const accounts = await read((trx) => listAccounts(trx, { dims: { project: "Q" } }));
  for (const { role, balance } of accounts) {
    expect(rows.find((row) => row.role === role)?.balance).toBe(balance);
  }
  const past = await read((trx) =>
    trialBalance(trx, { dims: { project: "Q" }, asOf: "2027-01-01" }),
  );
  expect(past).toEqual([]);
});
