/** An application in several towns: every source of money is spread over them to the last öre, or the application does not come in. */
import { beforeAll, expect, it } from "vitest";
import {
  findApplication,
  findSites,
  saveSites,
  submitApplication,
} from "~/domain/applications/index.server";
import { sitesSchema, type Site } from "~/domain/applications/index";
import { kronor } from "~ledger/amount";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let applicationId: string;
let sites: Site[];

beforeAll(async () => {
  open = await openCall(db.kysely);
  await setClock(db.kysely, "2027-02-22T08:00:00Z");
  applicationId = await writtenDraft(open.projectManager, open.callId);
  const { sources } = done(await findSites(open.projectManager, applicationId));
  const town = (municipality: string, place: string, isFirst: boolean): Site => ({
    municipality,
    place,
    responsible: "Platsansvarig",
    grant: isFirst ? kr("200000.01") : kr("389999.99"),
    inKind: isFirst ? sources.inKind : kr("0.00"),
    financiers: isFirst ? [] : sources.financiers.map(({ id, amount }) => ({ id, amount })),
  });
  sites = [town("1280", "Rosengård", true), town("1281", "Lund", false)];
});

const save = (given: readonly Site[], actor = open.projectManager) =>
  saveSites(as(actor), { applicationId, sites: given });
const submit = () => submitApplication(as(open.signatory), { applicationId });

it("each source that is not spread is named with what is left of it, and nothing is saved", async () => {
  const result = await save(sites.slice(0, 1));
  if (result.ok) throw new Error("not refused");
  const all = [result, ...(result.more ?? [])];
  expect(all.map(({ code, field }) => [code, field])).toEqual([
    ["site.grantSum", "sites[0].grant"],
    ["site.financierSum", "sites[0].financiers[0].amount"],
    ["site.financierSum", "sites[0].financiers[1].amount"],
    ["site.financierSum", "sites[0].financiers[2].amount"],
  ]);
  expect(result.params).toMatchObject({ difference: "389999.99" });
  expect(done(await findSites(open.projectManager, applicationId)).sites).toEqual([]);
});

it("a town is in the county, and somebody else's application is out of reach", async () => {
  const abroad = sites.map((site) => ({ ...site, municipality: "0180" }));
  expect(refusalCode(await save(abroad))).toBe("site.municipalityUnknown");
  expect(refusalCode(await save(sites, open.stranger))).toBe("access.notFound");
  expect(refusalCode(await findSites(open.stranger, applicationId))).toBe("access.notFound");
});

it("a town where nothing is written is left out of the form", () => {
  const blank = { municipality: "", place: " ", responsible: "", grant: "", inKind: "" };
  expect(sitesSchema.parse({ sites: [blank] })).toEqual({ sites: [] });
  const id = "00000000-0000-4000-8000-000000000000";
  const financiers = (amount: string) => ({ ...blank, financiers: [{ id, amount }] });
  expect(sitesSchema.parse({ sites: [financiers("")] })).toEqual({ sites: [] });
  expect(sitesSchema.safeParse({ sites: [financiers("10")] }).success).toBe(false);
  const half = { ...blank, place: "Lund" };
  expect(sitesSchema.safeParse({ sites: [half] }).success).toBe(false);
});

it("the application comes in only while its towns are the whole budget", async () => {
  done(await save(sites));
  const grow = (by: string) =>
    db.kysely
      .updateTable("financier")
      .set((eb) => ({ amountOre: eb("amountOre", "+", kr(by)) }))
      .where("applicationId", "=", applicationId)
      .where("position", "=", 1)
      .execute();
  const cut = (by: string) =>
    db.kysely
      .updateTable("application")
      .set((eb) => ({ grantSoughtOre: eb("grantSoughtOre", "-", kr(by)) }))
      .where("id", "=", applicationId)
      .execute();
  await grow("0.01");
  await cut("0.01");
  expect(refusalCode(await submit())).toBe("site.notTheWhole");
  await grow("-0.01");
  await cut("-0.01");
  done(await submit());
  const { document } = await db.kysely
    .selectFrom("applicationVersion")
    .select("document")
    .where("applicationId", "=", applicationId)
    .executeTakeFirstOrThrow();
  expect(document).toMatchObject({ sites: [{ place: "Rosengård" }, { place: "Lund" }] });
  const found = done(await findApplication(open.officer, applicationId));
  expect(found.sites.map(({ grant }) => kronor(grant))).toEqual(["200000.01", "389999.99"]);
});

it("what has come in is not spread anew", async () => {
  expect(refusalCode(await save(sites))).toBe("access.forbidden");
});
