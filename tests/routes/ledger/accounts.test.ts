/** The ledger's accounts by any dimension, as they are asked for in an address. */
import { beforeAll, describe, expect, test } from "vitest";
import * as ledger from "~/routes/ledger/list";
import * as register from "~/routes/ledger/register";
import { ACTIVITY, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { ledgerReaders, type LedgerReaders } from "../../support/ledger-readers";

const db = useTestDatabase();
let readers: LedgerReaders;
beforeAll(async () => {
  readers = await ledgerReaders(db.kysely);
});

const impossible = "31 september finns inte. Välj ett datum till och med 30 september.";
const unknown = (text: string) => `"${text}" finns inte att välja. Välj i listan.`;
const noDimension = (text: string) => `"${text}" är inget att filtrera på. Välj bland fälten.`;

const accountsAt = async (query: string, who = readers.reader) =>
  ledger.loader(who.get(`/ledger?${query}`));
const balanceOf = (page: Awaited<ReturnType<typeof accountsAt>>, role: string) =>
  page.accounts?.books.flatMap(({ rows }) => rows).find((row) => row.role === role)?.balance;

describe("the accounts", () => {
  test("of a project, by its case number or its id", async () => {
    const byNumber = await accountsAt(`project=${encodeURIComponent(readers.caseNumber)}`);
    expect(balanceOf(byNumber, "committed")).toBe(kr("590000.00"));
    expect(byNumber.errors).toEqual({});
    const byId = await accountsAt(`project=${readers.project.projectId}`);
    expect(byId.accounts).toEqual({ ...byNumber.accounts, caseNumber: readers.caseNumber });
    expect(byId.typed.project).toBe(readers.caseNumber);
  });

  test("of a project and a year", async () => {
    const page = await accountsAt(`project=${readers.project.projectId}&year=2028&role=committed`);
    expect(page.accounts?.accounts).toHaveLength(1);
    expect(page.accounts?.total).toBe(1);
  });

  test("of the counterparty, as the organisation that is granted", async () => {
    const { orgnr } = await db.kysely
      .selectFrom("organisation")
      .select("orgnr")
      .where("id", "=", readers.project.ranked.cases.forening.organisation.id)
      .executeTakeFirstOrThrow();
    for (const typed of [orgnr, orgnr.replace("-", ""), `16${orgnr.replace("-", "")}`]) {
      const page = await accountsAt(`counterparty=${typed}`);
      expect(balanceOf(page, "committed")).toBe(kr("590000.00"));
      expect(page.accounts?.carried).toEqual({ counterparty: orgnr });
    }
  });

  test("of the activity, which every entry of the call's grants carries", async () => {
    const page = await accountsAt(`activity=${ACTIVITY}`);
    expect(page.accounts?.carried).toEqual({ activity: ACTIVITY });
    expect(balanceOf(page, "committed")).toBe(kr("590000.00"));
    for (const book of page.accounts?.books ?? []) expect(book.debit).toBe(book.credit);
  });

  test("from a day: what was booked since, and the register goes on from what stood there", async () => {
    const asked = `project=${readers.project.projectId}&role=committed&year=2027`;
    const whole = await accountsAt(asked);
    const [account] = whole.accounts?.accounts ?? [];
    const later = await accountsAt(`${asked}&from=2027-05-21`);
    expect(later.accounts).toMatchObject({ accounts: [], from: "2027-05-21" });
    const id = account?.accountId ?? "";
    const at = (from: string) =>
      register.loader(readers.reader.get(`/ledger/accounts/${id}?from=${from}`, { id }));
    const [before, after] = [await at("2027-05-20"), await at("2027-05-21")];
    expect(before.register).toMatchObject({ opening: 0n, total: 1, balance: account?.balance });
    expect(after.register).toMatchObject({
      opening: account?.balance,
      total: 0,
      balance: account?.balance,
    });
    expect((await accountsAt("from=31 september")).errors).toEqual({ from: impossible });
  });

  test("up to a day before the decision there is nothing committed", async () => {
    const page = await accountsAt(`project=${readers.project.projectId}&as-of=2027-05-19`);
    expect(balanceOf(page, "committed")).toBeUndefined();
    expect(page.accounts?.isToday).toBe(false);
  });

  test.each<[string, Record<string, string>]>([
    ["kommun=Sundhamra", { dimension: noDimension("kommun") }],
    ["as-of=31 september", { "as-of": impossible }],
    [
      "from=2027-06-01&as-of=2027-05-19",
      { from: "Slutdagen är före startdagen. Byt plats på dagarna." },
    ],
    ["item=x", { item: unknown("x") }],
    ["call=x&form=guld", { call: unknown("x"), form: unknown("guld") }],
    ["year=i år", { year: "År: skriv fyra siffror, till exempel 2027." }],
    [
      "project=X 1",
      {
        project:
          'Inget ärende har diarienumret "X 1". Skriv hela numret, till exempel DEMO 851-0102-2027.',
      },
    ],
    [
      "financier=Ingen alls",
      {
        financier:
          'Ingen medfinansiär heter "Ingen alls". Skriv en del av namnet, som det står i ansökan.',
      },
    ],
    [
      "counterparty=åäö !",
      {
        counterparty:
          'Inget är bokfört med eller för motparten "åäö !". Skriv organisationsnumret, till exempel 802999-9011.',
      },
    ],
    [
      "activity=A1&bankAccount=1",
      {
        activity: unknown("A1"),
        bankAccount: 'Inget är bokfört med "1". Skriv det som det står i verifikatet.',
      },
    ],
  ])("%s is said at its field, and the whole ledger shown", async (query, errors) => {
    const page = await accountsAt(query);
    expect(page.errors).toEqual(errors);
    expect(page.accounts).toBeNull();
    expect(page.balance?.books.some(({ rows }) => rows.length > 0)).toBe(true);
  });

  test("what can be read is used beside what cannot", async () => {
    const page = await accountsAt("role=committed&activity=A1");
    expect(Object.keys(page.errors)).toEqual(["activity"]);
    expect(page.accounts?.accounts.every(({ role }) => role === "committed")).toBe(true);
  });

  test("a name that nothing has finds no account", async () => {
    expect((await accountsAt("q=finns inte")).accounts).toMatchObject({ accounts: [], total: 0 });
  });

  test("another board's are not there", async () => {
    const page = await accountsAt(`project=${readers.project.projectId}`, readers.elsewhere);
    expect(page.accounts).toMatchObject({ accounts: [], total: 0, caseNumber: null });
    const own = await accountsAt(
      `project=${encodeURIComponent(readers.caseNumber)}`,
      readers.elsewhere,
    );
    expect(Object.keys(own.errors)).toEqual(["project"]);
  });
});

test("a register of what entries carry refuses what cannot be carried", async () => {
  const page = await accountsAt("role=committed");
  const id = page.accounts?.accounts[0]?.accountId ?? "";
  const at = (query: string) =>
    register.loader(readers.reader.get(`/ledger/accounts/${id}?${query}`, { id }));
  expect((await at("counterparty=å")).errors).toEqual({
    counterparty: 'Inget är bokfört med "å". Skriv det som det står i verifikatet.',
  });
  expect((await at("counterparty=O1")).register).toMatchObject({ total: 0, rows: [] });
});
