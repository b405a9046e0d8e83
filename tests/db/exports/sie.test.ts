/** A year of the books as SIE, read back by the reader that the samples of others have proved. */
import { afterEach, describe, expect, test } from "vitest";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { asJson } from "~/cli/sie/inspect";
import { writeDecimal } from "~/gateways/exact-decimal";
import { readSie, type SieFile } from "~/gateways/sie/read-sie";
import { sieRecords, type SieRecord } from "~/gateways/sie/sie-records";
import { textOfSie } from "~/gateways/sie/sie-encoding";
import { stateAccountOf } from "~/domain/reports/index.server";
import { inSnapshot } from "~db/transaction";
import { oreFromKronor } from "~ledger/amount";
import { accountRoles, trialBalance } from "~ledger/index";
import { fillBooks } from "../../support/random-books";
import { exported, exporter, useDemoBooks } from "../../support/exported";
import { addBoard } from "../../support/builders";

const db = useDemoBooks();

function read(bytes: Buffer): SieFile {
  const file = readSie(bytes);
  if (!file.ok) throw new Error(`${file.code} ${file.params?.at}`);
  return file.value;
}
function records(bytes: Buffer): readonly SieRecord[] {
  const found = sieRecords(textOfSie(bytes, "cp437"));
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const written = (bytes: Buffer, label: string) =>
  records(bytes).flatMap((record) => (record.label === label ? [record.fields] : []));

/** What the ledger itself says of a financial account on a day, debit above zero. */
async function ledgerBalances(asOf: string, board = "12"): Promise<Map<string, bigint>> {
  const rows = await inSnapshot({ boardId: board }, ({ trx }) => trialBalance(trx, { asOf }));
  const balances = new Map<string, bigint>();
  for (const { role, book, debit, credit } of rows) {
    const number = stateAccountOf(role)?.number;
    if (book !== "financial" || !number) continue;
    balances.set(number, (balances.get(number) ?? 0n) + debit - credit);
  }
  return balances;
}
const amountsOf = (bytes: Buffer, label: string, year: string): Map<string, bigint> =>
  new Map(
    written(bytes, label).flatMap(([no, number, amount]) =>
      no === year ? [[String(number), oreFromKronor(String(amount)) ?? 0n] as const] : [],
    ),
  );
const nonZero = (balances: Map<string, bigint>, keep: (number: string) => boolean) =>
  [...balances].filter(([number, amount]) => amount !== 0n && keep(number)).toSorted();
const isLasting = (number: string) => number < "3";
const EQUITY = "2000";

describe("a year as SIE 4E", () => {
  test("is read without a warning: every voucher balances, the sum is right, the encoding is what it says", async () => {
    for (const year of [2027, 2028]) {
      const file = read(await exported("sie4e", year));
      expect(file).toMatchObject({
        type: 4,
        program: "Länsmedel",
        encoding: "cp437",
        warnings: [],
      });
      expect(file.year).toEqual({ from: `${year}0101`, to: `${year}1231` });
      expect(file.checksum).toMatch(/^\d+$/);
      expect(file.vouchers.length).toBeGreaterThan(0);
      expect(asJson(file)).toMatchObject({ unbalancedVouchers: [], sumTransactions: "0.00" });
      expect(file.company).toContain("Länsstyrelsen");
      expect(file.organisationNumber).toMatch(/^\d{6}-\d{4}$/);
    }
  });

  test("has the ledger's balances: in, out and the result of both years", async () => {
    const bytes = await exported("sie4e", 2028);
    const [before, between, after] = [
      await ledgerBalances("2026-12-31"),
      await ledgerBalances("2027-12-31"),
      await ledgerBalances("2028-12-31"),
    ];
    const own = (label: string, year: string) =>
      nonZero(amountsOf(bytes, label, year), (number) => number !== EQUITY);
    expect(own("#IB", "0")).toEqual(nonZero(between, isLasting));
    expect(own("#UB", "0")).toEqual(nonZero(after, isLasting));
    expect(own("#IB", "-1")).toEqual(nonZero(before, isLasting));
    expect(own("#UB", "-1")).toEqual(nonZero(between, isLasting));
    const moved = new Map([...after].map(([no, sum]) => [no, sum - (between.get(no) ?? 0n)]));
    expect(own("#RES", "0")).toEqual(nonZero(moved, (number) => !isLasting(number)));
    expect(own("#RES", "-1")).toEqual(nonZero(between, (number) => !isLasting(number)));
  });

  test("adds up to zero: what earlier years left stands on an account that is called computed", async () => {
    const bytes = await exported("sie4e", 2028);
    const file = read(bytes);
    const { opening, closing, result } = file.balances;
    if (!opening || !closing || !result) throw new Error("no balances");
    expect(writeDecimal(opening)).toBe("0.00");
    expect(closing.units).toBe(-result.units);
    const equity = written(bytes, "#KONTO").find(([number]) => number === EQUITY);
    expect(equity?.[1]).toContain("beräknat");
  });

  test("has one number for each role, digits only, and says which of them nobody has confirmed", async () => {
    const accounts = written(await exported("sie4e", 2028), "#KONTO");
    const numbers = accounts.map(([number]) => String(number));
    const roles = Object.values(accountRoles).filter(({ book }) => book === "financial");
    expect(new Set(numbers).size).toBe(roles.length + 1);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
    const named = new Map(accounts.map(([number, name]) => [number, String(name)]));
    expect(named.get("7311")).toBe("Medel från statens budget för bidrag");
    expect(named.get("1900")).toBe("Bank [19, ej bekräftat nummer]");
  });

  test("declares every object that a transaction names, in dimensions from 20, years under their project", async () => {
    const bytes = await exported("sie4e", 2028);
    const dimensions = [...written(bytes, "#DIM"), ...written(bytes, "#UNDERDIM")];
    expect(dimensions.every(([number]) => Number(number) >= 20)).toBe(true);
    expect(written(bytes, "#UNDERDIM")).toEqual([["23", "Bidragsår i projektet", "22"]]);
    const objects = written(bytes, "#OBJEKT").map(([no, code]) => `${String(no)} ${String(code)}`);
    expect(new Set(objects).size).toBe(objects.length);
    const used = written(bytes, "#TRANS").flatMap(([, list]) =>
      Array.isArray(list)
        ? Array.from({ length: list.length / 2 }, (_, at) => `${list[2 * at]} ${list[2 * at + 1]}`)
        : [],
    );
    expect(used.some((object) => object.startsWith("22 DEMO "))).toBe(true);
    expect(used.some((object) => /^23 DEMO .*\/2028$/.test(object))).toBe(true);
    expect([...new Set(used)].filter((object) => !objects.includes(object))).toEqual([]);
  });
});

test("a year as SIE 4I has the same vouchers and no balances", async () => {
  const [full, vouchers] = [await exported("sie4e", 2028), await exported("sie4i", 2028)];
  const labels = new Set(records(vouchers).map(({ label }) => label));
  for (const forbidden of ["#IB", "#UB", "#RES", "#OIB", "#OUB", "#PSALDO", "#PBUDGET"])
    expect(labels.has(forbidden)).toBe(false);
  for (const needed of ["#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP", "#FNAMN"])
    expect(labels.has(needed)).toBe(true);
  const booked = (bytes: Buffer) =>
    read(bytes).vouchers.map(({ number, date, text, transactions }) => {
      const amounts = transactions.map(({ account, amount }) => [account, writeDecimal(amount)]);
      return { number, date, text, amounts };
    });
  expect(booked(vouchers)).toEqual(booked(full));
});

test("books of thousands of random entries, with every sign that people write, are read back to the same sums", async () => {
  await addBoard(db.kysely, "14");
  await fillBooks(db.kysely, { entries: 3000, tenant: "14", seed: 5 });
  for (const year of [2027, 2028]) {
    const bytes = await exported("sie4e", year, exporter("14"));
    const file = read(bytes);
    expect(file.warnings).toEqual([]);
    const [start, end] = [
      await ledgerBalances(`${year - 1}-12-31`, "14"),
      await ledgerBalances(`${year}-12-31`, "14"),
    ];
    const moved = new Map<string, bigint>();
    for (const [number, , amount] of written(bytes, "#TRANS")) {
      const key = String(number);
      moved.set(key, (moved.get(key) ?? 0n) + (oreFromKronor(String(amount)) ?? 0n));
    }
    const own = [...end].map(([no, sum]) => [no, sum - (start.get(no) ?? 0n)] as const);
    expect(nonZero(moved, () => true)).toEqual(nonZero(new Map(own), () => true));
  }
});

describe("the authority's own account numbers", () => {
  afterEach(() => {
    delete process.env.STATE_ACCOUNTS;
  });
  const given = (content: string) => {
    const file = path.join(
      mkdtempSync(path.join(tmpdir(), "lansmedel-accounts-")),
      "accounts.json",
    );
    writeFileSync(file, content);
    process.env.STATE_ACCOUNTS = file;
  };
  test("are used as they are given, without a mark", async () => {
    given('{ "bank": "1931" }');
    const accounts = written(await exported("sie4i", 2028), "#KONTO");
    expect(accounts).toContainEqual(["1931", "Bank"]);
    expect(accounts.some(([number]) => number === "1900")).toBe(false);
  });
  test.each([
    ["what is no JSON", "bank=1931"],
    ["what is no number", '{ "bank": "19x" }'],
    ["a role that there is not", '{ "kassa": "1910" }'],
    ["the same number twice", '{ "bank": "1931", "payable": "1931" }'],
    ["another role's number", '{ "bank": "7311" }'],
    ["the number of earlier years' result", '{ "bank": "2000" }'],
  ])("are refused with the file's name: %s", async (_, content) => {
    given(content);
    await expect(exported("sie4i", 2028)).rejects.toThrow(/^STATE_ACCOUNTS: .*accounts\.json/);
  });
});
