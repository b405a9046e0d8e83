/** The ledger's statements as they are asked for in an address: by any dimension, on any day, and by whom. */
import { beforeAll, describe, expect, test } from "vitest";
import * as cofinancing from "~/routes/ledger/cofinancing";
import * as ledger from "~/routes/ledger/list";
import * as register from "~/routes/ledger/register";
import * as granted from "~/routes/ledger/year-end";
import * as grantedFile from "~/routes/ledger/year-end-csv";
import * as item from "~/routes/appropriations/item";
import { findItems } from "~/domain/appropriations/index.server";
import { ok } from "~/domain/shared/result";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { addBoard, addStaff, done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
let reader: SignedIn;
let elsewhere: SignedIn;
let applicant: SignedIn;
let assessor: SignedIn;
let caseNumber: string;
beforeAll(async () => {
  project = await runningProject(db.kysely);
  await addBoard(db.kysely, "14");
  reader = await signedIn(project.accountant);
  const controller = { boardId: "14" } as const;
  elsewhere = await signedIn(await addStaff(db.kysely, "Controller", ["controller"], controller));
  applicant = await signedIn(project.signatory);
  assessor = await signedIn(await addStaff(db.kysely, "Bedömare B9", ["assessor"]));
  const row = await db.kysely
    .selectFrom("application")
    .select("caseNumber")
    .where("id", "=", project.projectId)
    .executeTakeFirstOrThrow();
  caseNumber = row.caseNumber ?? "";
});

const impossible = "31 september finns inte. Välj ett datum till och med 30 september.";
const unknown = (text: string) => `"${text}" finns inte att välja. Välj i listan.`;
const noDimension = (text: string) => `"${text}" är inget att filtrera på. Välj bland fälten.`;

const accountsAt = async (query: string, who = reader) =>
  ledger.loader(who.get(`/ledger?${query}`));
const balanceOf = (page: Awaited<ReturnType<typeof accountsAt>>, role: string) =>
  page.accounts?.books.flatMap(({ rows }) => rows).find((row) => row.role === role)?.balance;

describe("the accounts", () => {
  test("of a project, by its case number or its id", async () => {
    const byNumber = await accountsAt(`project=${encodeURIComponent(caseNumber)}`);
    expect(balanceOf(byNumber, "committed")).toBe(kr("590000.00"));
    expect(byNumber.errors).toEqual({});
    const byId = await accountsAt(`project=${project.projectId}`);
    expect(byId.accounts).toEqual({ ...byNumber.accounts, caseNumber });
    expect(byId.typed.project).toBe(caseNumber);
  });

  test("of a project and a year", async () => {
    const page = await accountsAt(`project=${project.projectId}&year=2028&role=committed`);
    expect(page.accounts?.accounts).toHaveLength(1);
    expect(page.accounts?.total).toBe(1);
  });

  test("of the counterparty, as the organisation that is granted", async () => {
    const { orgnr } = await db.kysely
      .selectFrom("organisation")
      .select("orgnr")
      .where("id", "=", project.ranked.cases.forening.organisation.id)
      .executeTakeFirstOrThrow();
    const page = await accountsAt(`counterparty=${orgnr}`);
    expect(balanceOf(page, "committed")).toBe(kr("590000.00"));
    expect(page.accounts?.carried).toEqual({});
  });

  test("up to a day before the decision there is nothing committed", async () => {
    const page = await accountsAt(`project=${project.projectId}&as-of=2027-05-19`);
    expect(balanceOf(page, "committed")).toBeUndefined();
    expect(page.accounts?.isToday).toBe(false);
  });

  test.each<[string, Record<string, string>]>([
    ["kommun=Sundhamra", { dimension: noDimension("kommun") }],
    ["as-of=31 september", { "as-of": impossible }],
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
        activity: 'Inget är bokfört med "A1". Skriv det som det står i verifikatet.',
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
    const page = await accountsAt(`project=${project.projectId}`, elsewhere);
    expect(page.accounts).toMatchObject({ accounts: [], total: 0, caseNumber: null });
    const own = await accountsAt(`project=${encodeURIComponent(caseNumber)}`, elsewhere);
    expect(Object.keys(own.errors)).toEqual(["project"]);
  });
});

describe("granted and not paid", () => {
  const pageAt = (query: string, who = reader) => granted.loader(who.get(`/year-end?${query}`));

  test("each project with what is left, by year, and the last day", async () => {
    const { statement, errors } = await pageAt("");
    expect(errors).toEqual({});
    const row = statement.rows.find(({ projectId }) => projectId === project.projectId);
    expect(row).toMatchObject({
      decided: { amount: kr("590000.00") },
      left: kr("590000.00"),
      committed: [{ year: 2027 }, { year: 2028 }],
      named: { caseNumber },
    });
    expect(row?.lastDay).toMatch(/^2028-/);
  });

  test.each<[string, Record<string, string>]>([
    ["as-of=31 september", { "as-of": impossible }],
    ["show=allt", { show: unknown("allt") }],
    ["item=x", { item: unknown("x") }],
    ["projekt=1", { dimension: noDimension("projekt") }],
  ])("%s is said, and gives no file", async (query, errors) => {
    expect((await pageAt(query)).errors).toEqual(errors);
    const file = await grantedFile.loader(reader.get(`/year-end.csv?${query}`));
    expect(file.status).toBe(422);
    expect(await file.text()).toBe(`${Object.values(errors).join("\n")}\n`);
  });

  test("as a file", async () => {
    const file = await grantedFile.loader(reader.get("/year-end.csv?show=all&sort=-left"));
    expect(file.headers.get("Content-Disposition")).toContain("granted-not-paid.csv");
    expect(await file.text()).toContain(`${caseNumber},`);
  });

  test("before anything was decided it is empty", async () => {
    const { statement } = await pageAt("as-of=2026-01-01");
    expect(statement).toMatchObject({ rows: [], total: 0, pages: 1, sums: { left: 0n } });
  });

  test("a page that there is none of becomes the one that is shown", async () => {
    const answer: unknown = await pageAt("sort=-left&page=9").catch((thrown: unknown) => thrown);
    expect((answer as Response).headers.get("Location")).toBe("/year-end?sort=-left");
  });
});

describe("co-financing", () => {
  beforeAll(async () => {
    const promised = (financier: string, amount: string) => ({
      bookedOn: "2027-05-20",
      reason: "Utlovad medfinansiering",
      actor: "Kassör",
      source: { type: "application", id: project.projectId },
      dims: { project: project.projectId, financier, form: "cash" },
      amounts: { amount: kr(amount) },
    });
    const [first = "", second = ""] = project.financiers;
    await inTransaction({ boardId: "12" }, async ({ trx }) => {
      const kind = "cofinancing.promised" as const;
      await post(trx, { ...promised(first, "40000.00"), kind, key: "promised 1" });
      await post(trx, { ...promised(second, "7000.00"), kind, key: "promised 2" });
      const confirmed = { ...promised(first, "40000.00"), key: "confirmed 1" };
      await post(trx, { ...confirmed, kind: "cofinancing.confirmed" });
      return ok(null);
    });
  });
  const rowAt = async (query: string) => {
    const at = `/ledger/cofinancing?${query}`;
    const { statement } = await cofinancing.loader(reader.get(at));
    return statement.rows.find(({ projectId }) => projectId === project.projectId);
  };

  test("what is promised and confirmed, and nothing verified yet", async () => {
    const row = await rowAt("sort=-promised");
    expect(row).toMatchObject({
      named: { caseNumber },
      // Of two accounts: no register of its own.
      promised: { amount: kr("47000.00"), account: null },
      confirmed: { amount: kr("40000.00") },
      verified: { amount: 0n, account: null },
    });
    const own = reader.get("/ledger/accounts/x", { id: row?.confirmed.account ?? "" });
    expect((await register.loader(own)).register.balance).toBe(kr("40000.00"));
  });

  test("of one form, and up to a day", async () => {
    expect(await rowAt("form=inKind")).toBeUndefined();
    expect(await rowAt("as-of=2027-05-19")).toBeUndefined();
    expect((await rowAt("form=cash&as-of=2027-05-20"))?.promised.amount).toBe(kr("47000.00"));
  });

  test("bad choices are said at their fields", async () => {
    const page = await cofinancing.loader(
      reader.get("/ledger/cofinancing?form=guld&as-of=31 september&x=1"),
    );
    expect(page.errors).toEqual({
      dimension: noDimension("x"),
      "as-of": impossible,
      form: unknown("guld"),
    });
  });
});

describe("an item's follow-up", () => {
  const itemAt = async (query: string, who = reader) => {
    const [own] = done(await findItems(project.ranked.office.controller));
    return item.loader(who.get(`/appropriations/x?${query}`, { id: own?.id ?? "" }));
  };

  test("as of a day, in the address", async () => {
    const before = await itemAt("as-of=2027-05-19");
    const now = await itemAt("");
    const held = (page: typeof now, role: string) =>
      page.item.lines.filter((line) => line.role === role && line.balance !== 0n).length;
    expect([before.asOf, now.asOf]).toEqual(["2027-05-19", null]);
    expect(held(before, "committed")).toBe(0);
    expect(held(now, "committed")).toBe(2);
  });

  test("a day that does not exist is said, and today shown", async () => {
    expect(await itemAt("as-of=31 september")).toMatchObject({
      asOf: null,
      errors: { "as-of": impossible },
    });
  });
});

test("a register of what entries carry refuses what cannot be carried", async () => {
  const page = await accountsAt("role=committed");
  const id = page.accounts?.accounts[0]?.accountId ?? "";
  const at = (query: string) =>
    register.loader(reader.get(`/ledger/accounts/${id}?${query}`, { id }));
  expect((await at("counterparty=å")).errors).toEqual({
    counterparty: 'Inget är bokfört med "å". Skriv det som det står i verifikatet.',
  });
  expect((await at("counterparty=O1")).register).toMatchObject({ total: 0, rows: [] });
});

describe("strangers", () => {
  const loaders = [
    ["/ledger", ledger.loader],
    ["/year-end", granted.loader],
    ["/year-end.csv", grantedFile.loader],
    ["/ledger/cofinancing", cofinancing.loader],
  ] as const;

  test.each(loaders)(
    "%s is not there for an applicant, nor allowed to an assessor",
    async (at, load) => {
      expect(await statusOf(load(applicant.get(at)))).toBe(404);
      expect(await statusOf(load(assessor.get(at)))).toBe(403);
      expect(await statusOf(load(elsewhere.get(at)))).toBe(200);
    },
  );
});
