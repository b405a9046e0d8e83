/** The ledger's statements as they are asked for in an address: on any day, in any order, and by whom. */
import { beforeAll, describe, expect, test } from "vitest";
import * as item from "~/routes/appropriations/item";
import * as activities from "~/routes/ledger/activities";
import * as activitiesFile from "~/routes/ledger/activities-csv";
import * as cofinancing from "~/routes/ledger/cofinancing";
import * as cofinancingFile from "~/routes/ledger/cofinancing-csv";
import * as ledger from "~/routes/ledger/list";
import * as register from "~/routes/ledger/register";
import * as granted from "~/routes/ledger/year-end";
import * as grantedFile from "~/routes/ledger/year-end-csv";
import { findItems } from "~/domain/appropriations/index.server";
import { ok } from "~/domain/shared/result";
import { inTransaction } from "~db/transaction";
import { post } from "~ledger/index";
import { done, kr } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { ledgerReaders, type LedgerReaders } from "../../support/ledger-readers";
import { statusOf } from "../../support/signed-in";

const db = useTestDatabase();
let readers: LedgerReaders;
beforeAll(async () => {
  readers = await ledgerReaders(db.kysely);
});

const impossible = "31 september finns inte. Välj ett datum till och med 30 september.";
const unknown = (text: string) => `"${text}" finns inte att välja. Välj i listan.`;
const noDimension = (text: string) => `"${text}" är inget att filtrera på. Välj bland fälten.`;

describe("granted and not paid", () => {
  const pageAt = (query: string, who = readers.reader) =>
    granted.loader(who.get(`/year-end?${query}`));

  test("each project with what is left, by year, and the last day", async () => {
    const { statement, errors } = await pageAt("");
    expect(errors).toEqual({});
    const row = statement.rows.find(({ projectId }) => projectId === readers.project.projectId);
    expect(row).toMatchObject({
      decided: { amount: kr("590000.00") },
      left: kr("590000.00"),
      committed: [{ year: 2027 }, { year: 2028 }],
      named: { caseNumber: readers.caseNumber },
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
    const file = await grantedFile.loader(readers.reader.get(`/year-end.csv?${query}`));
    expect(file.status).toBe(422);
    expect(await file.text()).toBe(`${Object.values(errors).join("\n")}\n`);
  });

  test("as a file", async () => {
    const file = await grantedFile.loader(readers.reader.get("/year-end.csv?show=all&sort=-left"));
    expect(file.headers.get("Content-Disposition")).toContain("granted-not-paid.csv");
    expect(await file.text()).toContain(`${readers.caseNumber},`);
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
      source: { type: "application", id: readers.project.projectId },
      dims: { project: readers.project.projectId, financier, form: "cash" },
      amounts: { amount: kr(amount) },
    });
    const [first = "", second = ""] = readers.project.financiers;
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
    const { statement } = await cofinancing.loader(readers.reader.get(at));
    return statement.rows.find(({ projectId }) => projectId === readers.project.projectId);
  };

  test("what is promised and confirmed, and nothing verified yet", async () => {
    const row = await rowAt("sort=-promised");
    expect(row).toMatchObject({
      named: { caseNumber: readers.caseNumber },
      // Of two accounts: no register of its own.
      promised: { amount: kr("47000.00"), account: null },
      confirmed: { amount: kr("40000.00") },
      verified: { amount: 0n, account: null },
    });
    const own = readers.reader.get("/ledger/accounts/x", { id: row?.confirmed.account ?? "" });
    expect((await register.loader(own)).register.balance).toBe(kr("40000.00"));
  });

  test("of one form, and up to a day", async () => {
    expect(await rowAt("form=inKind")).toBeUndefined();
    expect(await rowAt("as-of=2027-05-19")).toBeUndefined();
    expect((await rowAt("form=cash&as-of=2027-05-20"))?.promised.amount).toBe(kr("47000.00"));
  });

  test("as a file, by the same filter; one that cannot be read gives none", async () => {
    const file = await cofinancingFile.loader(
      readers.reader.get("/ledger/cofinancing.csv?form=cash"),
    );
    expect(file.headers.get("Content-Disposition")).toContain("cofinancing.csv");
    expect(await file.text()).toContain(",47000.00,40000.00,0.00");
    const wrong = await cofinancingFile.loader(
      readers.reader.get("/ledger/cofinancing.csv?form=guld"),
    );
    expect([wrong.status, await wrong.text()]).toEqual([422, `${unknown("guld")}\n`]);
  });

  test("bad choices are said at their fields", async () => {
    const page = await cofinancing.loader(
      readers.reader.get("/ledger/cofinancing?form=guld&as-of=31 september&x=1"),
    );
    expect(page.errors).toEqual({
      dimension: noDimension("x"),
      "as-of": impossible,
      form: unknown("guld"),
    });
  });
});

describe("an item's follow-up", () => {
  const itemAt = async (query: string, who = readers.reader) => {
    const [own] = done(await findItems(readers.project.ranked.office.controller));
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

describe("strangers", () => {
  const loaders = [
    ["/ledger", ledger.loader],
    ["/year-end", granted.loader],
    ["/year-end.csv", grantedFile.loader],
    ["/ledger/cofinancing", cofinancing.loader],
    ["/ledger/cofinancing.csv", cofinancingFile.loader],
    ["/ledger/activities", activities.loader],
    ["/ledger/activities.csv", activitiesFile.loader],
  ] as const;

  test.each(loaders)(
    "%s is not there for an applicant, nor allowed to an assessor",
    async (at, load) => {
      expect(await statusOf(load(readers.applicant.get(at)))).toBe(404);
      expect(await statusOf(load(readers.assessor.get(at)))).toBe(403);
      expect(await statusOf(load(readers.elsewhere.get(at)))).toBe(200);
    },
  );
});
