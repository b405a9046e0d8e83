/** Seed case A14, Lugna Gatan Junior: six towns, several who pay; the sub-projects are the whole project to the last öre. */
import { beforeAll, describe, expect, it } from "vitest";
import { approveClaim, findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import { payeeAccountSchema } from "~/domain/organisations/index";
import { addPayeeAccount, verifyPayeeAccount } from "~/domain/organisations/index.server";
import { acceptAward, findProject, findPublishedProject } from "~/domain/projects/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { allocate, sum, type Ore } from "~ledger/amount";
import { rankedDemoCall, type RankedCall } from "../../support/assessed-call";
import { as, done, kr, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { declareAndDecide, propose } from "../../support/decided-call";
import { progressReport } from "../../support/progress-report";

const db = useTestDatabase();
const towns = ["1280", "1281", "1283", "1290", "1287", "1286"];
const weights = [7n, 5n, 3n, 3n, 2n, 1n];
let ranked: RankedCall;
let projectId: string;
let claimId: string;

beforeAll(async () => {
  ranked = await rankedDemoCall(db.kysely);
  projectId = ranked.cases.kommun.applicationId;
  await addTowns();
});

/** As the applicant would have spread them; the whole is checked when the transaction ends. */
async function addTowns() {
  const financier = (position: number, name: string, amount: string) => ({
    applicationId: projectId,
    position,
    name,
    orgnr: "802999-9037",
    sector: "private",
    amountOre: kr(amount),
    status: "confirmed",
    confirmedAt: "2027-02-25T09:00:00Z",
  });
  const payers = await db.kysely
    .insertInto("financier")
    .values([
      financier(1, "Fastighetsägaren Piren (påhittad)", "140000.00"),
      financier(2, "Ungdomsnätverket (påhittat)", "636390.11"),
    ])
    .returning(["id", "amountOre"])
    .execute();
  await db.kysely
    .insertInto("budgetRow")
    .values({
      applicationId: projectId,
      position: 1,
      kind: "in_kind",
      category: "BAP",
      description: "250 volontärer, ungefärliga timmar",
      quantity: "1824.8182",
      unit: "hour",
      rateOre: kr("220.00"),
      amountOre: kr("401460.00"),
      contributorName: "Sundhamra kommun",
      contributorOrgnr: "212000-9903",
      contributorSector: "public",
    })
    .execute();
  await db.kysely.transaction().execute(async (trx) => {
    const rows = await trx
      .insertInto("applicationSite")
      .values(
        towns.map((municipality, at) => ({
          applicationId: projectId,
          no: at + 1,
          municipality,
          place: `Ort ${at + 1}`,
          responsible: "Platsansvarig",
        })),
      )
      .returning("id")
      .execute();
    const parts = (amount: Ore, source: string, financierId: string | null) =>
      (allocate(amount, weights) ?? []).map((amountOre, at) => ({
        siteId: rows[at]?.id ?? "",
        source,
        financierId,
        amountOre,
      }));
    await trx
      .insertInto("applicationSiteAmount")
      .values([
        ...parts(kr("1200000.00"), "grant", null),
        ...parts(kr("401460.00"), "in_kind", null),
        ...payers.flatMap(({ id, amountOre }) => parts(amountOre, "financier", id)),
      ])
      .execute();
  });
}

const project = async () => done(await findProject(ranked.office.officer, projectId));
const total = async (key: "grant" | "budget" | "approved" | "earned" | "paid") =>
  sum((await project()).sites.map((site) => site[key]));

it("the database refuses an application whose towns are one öre off", async () => {
  const more = db.kysely
    .updateTable("applicationSiteAmount")
    .set((eb) => ({ amountOre: eb("amountOre", "+", kr("0.01")) }))
    .where("source", "=", "grant");
  expect(await more.execute().catch(violatedConstraint)).toBe("application_sites_are_the_whole");
});

describe("a partial award", () => {
  it("is shared between the towns as it was applied for", async () => {
    await setClock(db.kysely, "2027-05-20T08:00:00Z");
    for (const key of ["forening", "folkhogskola", "kommun"] as const)
      done(await declareAndDecide(ranked.office.decisionMaker, await propose(ranked, key)));
    const { sites } = await project();
    expect(sites.map(({ grant }) => grant)).toEqual(
      allocate(kr("815000.00"), allocate(kr("1200000.00"), weights) ?? []),
    );
    expect(await total("grant")).toBe(kr("815000.00"));
    expect(await total("budget")).toBe(kr("2377850.11"));
    expect(sites[0]?.financiers.map(({ name }) => name)).toEqual([
      "Fastighetsägaren Piren (påhittad)",
      "Ungdomsnätverket (påhittat)",
      null,
    ]);
  });

  it("names the towns in the public list", async () => {
    const { municipalities } = done(await findPublishedProject(projectId));
    expect(new Set(municipalities)).toEqual(new Set(towns));
  });

  it("that makes the project smaller makes every town smaller, and the sum the new whole", async () => {
    const { signatory } = ranked.cases.kommun;
    done(await acceptAward(as(signatory), { projectId, revision: "scope_reduced" }));
    expect(await total("budget")).toBe((await project()).totalCost);
    expect(await total("grant")).toBe(kr("815000.00"));
  });

  it("is kept whole by the database", async () => {
    for (const column of ["grantOre", "budgetOre"] as const) {
      const more = db.kysely
        .updateTable("projectSite")
        .set((eb) => ({ [column]: eb(column, "-", kr("0.01")) }));
      expect(await more.execute().catch(violatedConstraint)).toBe("project_sites_are_the_whole");
    }
  });
});

describe("a claim", () => {
  const line = (description: string, amount: string, site: string | null) => ({
    row: 0,
    category: "LOK",
    description,
    date: "2027-08-15" as PlainDate,
    supplier: "Folkets Hus",
    voucher: description,
    vat: null,
    site,
    amount: kr(amount),
  });
  const claim = (site: string | null) => ({
    version: 0,
    periodFrom: "2027-07-01" as PlainDate,
    periodTo: "2027-10-31" as PlainDate,
    ...progressReport,
    lines: [line("Lokal", "30000.00", site), line("Gemensam utbildning", "7000.01", null)],
  });

  it("names one of the project's own towns, or none", async () => {
    await setClock(db.kysely, "2027-11-02T08:00:00Z");
    const { signatory, organisation } = ranked.cases.kommun;
    const account = payeeAccountSchema.parse({ kind: "bankgiro", number: "9990-1027" });
    const added = done(
      await addPayeeAccount(as(signatory), { organisationId: organisation.id, account }),
    );
    const method = "Intyg från banken";
    done(await verifyPayeeAccount(as(ranked.office.officer), { ...added, method }));
    const elsewhere = "00000000-0000-4000-8000-000000000000";
    expect(refusalCode(await saveClaim(as(signatory), projectId, claim(elsewhere)))).toBe(
      "site.ofAnotherProject",
    );
    const [, second] = (await project()).sites;
    ({ claimId } = done(await saveClaim(as(signatory), projectId, claim(second?.id ?? ""))));
    done(await submitClaim(as(signatory), { claimId }));
  });

  it("gives each town its own cost and its part of the shared, and the sums are the claim's", async () => {
    const { officer } = ranked.office;
    const { claim: found } = done(await findClaim(officer, claimId));
    const lines = found.lines.map(({ id, amount }) => ({ id, approved: amount, reason: "" }));
    done(await approveClaim(as(officer), claimId, { reason: "", lines }));
    const { sites } = await project();
    const shared = allocate(
      kr("7000.01"),
      sites.map(({ budget }) => budget),
    );
    expect(sites.map(({ approved }) => approved)).toEqual(
      shared?.map((part, at) => (at === 1 ? sum([part, kr("30000.00")]) : part)),
    );
    const { earnedOre } = await db.kysely
      .selectFrom("claim")
      .select("earnedOre")
      .where("id", "=", claimId)
      .executeTakeFirstOrThrow();
    expect(await total("earned")).toBe(earnedOre);
    expect(await total("paid")).toBe((await project()).money.paid.amount);
  });
});

it("a project in one piece has no towns", async () => {
  const { applicationId } = ranked.cases.forening;
  expect(done(await findProject(ranked.office.officer, applicationId)).sites).toEqual([]);
});
