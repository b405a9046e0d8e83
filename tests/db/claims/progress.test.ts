/** The progress report that a claim carries: saved with the draft, required at the signing, read by the board, counted so far. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveClaimSchema, type SaveClaimInput } from "~/domain/claims/index";
import {
  findClaim,
  findClaimForm,
  findProjectSoFar,
  returnClaim,
  saveClaim,
  submitClaim,
} from "~/domain/claims/index.server";
import { finalReportSchema } from "~/domain/follow-up/index";
import { findFinalReport, saveFinalReport } from "~/domain/follow-up/index.server";
import { findPaymentBlocks } from "~/domain/payment-blocks/index.server";
import type { Result } from "~/domain/shared/result";
import { inTransaction } from "~db/transaction";
import {
  addMember,
  addOrganisation,
  as,
  done,
  refusalCode,
  setClock,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { demoClaim, submitted, written } from "../../support/demo-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
const first = written(demoClaim(1));

beforeAll(async () => {
  project = await runningProject(db.kysely);
});

beforeEach(async () => {
  await db.kysely.deleteFrom("claimLine").execute();
  await db.kysely.deleteFrom("claim").execute();
});

const save = (input: SaveClaimInput) => saveClaim(as(project.manager), project.projectId, input);
const send = (claimId: string) => submitClaim(as(project.signatory), { claimId });
const codes = (result: Result<unknown>) =>
  result.ok ? [] : [result.code, ...(result.more ?? []).map(({ code }) => code)];
const nothing = { progress: null, deviations: null, risks: null, outcomes: [] };
const reportOf = async (claimId: string) => done(await findClaim(project.officer, claimId)).report;
const soFar = async (actor: Parameters<typeof findProjectSoFar>[0] = project.officer) =>
  findProjectSoFar(actor, project.projectId);

describe("a progress report", () => {
  it("is saved half done with the draft, and comes back in its form", async () => {
    const half = { ...first, ...nothing, deviations: "Lokalen byggdes om." };
    done(await save({ ...half, outcomes: first.outcomes?.slice(0, 1) }));
    const { report } = done(await findClaimForm(project.signatory, project.projectId));
    expect(report).toMatchObject({ progress: "", deviations: "Lokalen byggdes om.", risks: "" });
    expect(report.outcomes).toEqual([
      { indicator: "I1", women: 23, men: 5, total: 28, startedWomen: null, startedMen: null },
    ]);
    done(await save({ ...half, version: 1 }));
    const again = done(await findClaimForm(project.signatory, project.projectId));
    expect(again.report.outcomes).toEqual([]);
  });

  it("is required whole when the claim is signed, where the call asks for one: everything that lacks is said at once", async () => {
    const { claimId } = done(await save({ ...first, ...nothing }));
    expect(codes(await send(claimId))).toEqual([
      "claim.progressMissing",
      "claim.deviationsMissing",
      "claim.risksMissing",
      "claim.outcomeMissing",
    ]);
    done(await save({ ...first, version: 1, outcomes: [] }));
    expect(codes(await send(claimId))).toEqual(["claim.outcomeMissing"]);
    done(await save({ ...first, version: 2 }));
    done(await send(claimId));
    expect(await reportOf(claimId)).toMatchObject({
      isAsked: true,
      progress: first.progress,
      risks: first.risks,
      outcomes: [
        { indicator: "I1", total: 28 },
        { indicator: "I4", startedWomen: 23 },
      ],
    });
  });

  it("counts the call's own indicators, each once, and no more who completed than who started", async () => {
    const row = (indicator: string, rest = {}) => ({
      indicator,
      women: 1,
      men: 0,
      total: null,
      startedWomen: null,
      startedMen: null,
      ...rest,
    });
    for (const outcomes of [[row("I9")], [row("I7")], [row("I1"), row("I1")]])
      expect(refusalCode(await save({ ...first, outcomes }))).toBe("report.unknownRow");
    const typed = {
      ...demoTyped(),
      outcomes: [{ indicator: "I4", women: "3", startedWomen: "2" }],
    };
    const read = saveClaimSchema.safeParse(typed);
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["outcomes.0.women"]);
  });

  it("that was signed is not changed by anybody, until it is sent back", async () => {
    const claimId = await submitted(db.kysely, project, demoClaim(1));
    const wipe = () =>
      inTransaction({ organisationId: project.signatory.organisationId }, async ({ trx }) => {
        const gone = await trx
          .deleteFrom("claimOutcome")
          .where("claimId", "=", claimId)
          .executeTakeFirst();
        return { ok: true as const, value: gone.numDeletedRows };
      });
    expect(done(await wipe())).toBe(0n);
    done(await returnClaim(as(project.officer), { claimId, reason: "Räkna om deltagarna." }));
    expect(done(await wipe())).toBe(2n);
  });
});

describe("results so far", () => {
  it("are the latest count of each indicator in claims that are sent in; one left empty keeps the earlier", async () => {
    expect(done(await soFar())).toBeNull();
    const earlier = await submitted(db.kysely, project, demoClaim(1));
    await db.kysely
      .updateTable("claim")
      .set({ status: "approved" })
      .where("id", "=", earlier)
      .execute();
    const outcomes = written(demoClaim(2)).outcomes?.filter(({ indicator }) => indicator !== "I1");
    const { claimId } = done(await save({ ...written(demoClaim(2)), outcomes }));
    expect(done(await soFar())).toMatchObject({ no: 1, until: "2027-10-31" });
    done(await send(claimId));
    const found = done(await soFar(project.manager));
    expect(found).toMatchObject({ no: 2, until: "2028-01-31" });
    expect(found?.outcomes.map(({ indicator, total }) => [indicator, total])).toEqual([
      ["I1", 28],
      ["I5", 3],
      ["I6", 25],
    ]);
    const { before } = await reportOf(claimId);
    expect(before.map(({ indicator }) => indicator)).toEqual(["I1"]);
  });

  it("stand in the final report as its beginning, until it is saved", async () => {
    await submitted(db.kysely, project, demoClaim(1));
    const find = async () => done(await findFinalReport(project.signatory, project.projectId));
    expect(await find()).toMatchObject({
      outcomesFrom: { no: 1, until: "2027-10-31" },
      outcomes: [{ indicator: "I1", women: 23, men: 5 }],
    });
    const empty = finalReportSchema.parse({});
    done(await saveFinalReport(as(project.signatory), project.projectId, empty));
    expect(await find()).toMatchObject({ outcomesFrom: null, outcomes: [] });
    await db.kysely.deleteFrom("finalReport").execute();
  });

  it("are read by those who read the claims, and by nobody else", async () => {
    await submitted(db.kysely, project, demoClaim(1));
    const other = await addOrganisation(db.kysely, { name: "Annan", orgnr: "802999-9029" });
    const stranger = await addMember(db.kysely, other, "Främling", ["signatory"]);
    expect(refusalCode(await soFar(stranger))).toBe("access.notFound");
    expect(refusalCode(await soFar(project.decisionMaker))).toBe("access.forbidden");
    expect(refusalCode(await findProjectSoFar(project.officer, "1"))).toBe("access.notFound");
  });
});

it("a claim without the progress report that is owed with it leaves the report overdue, and blocks payments", async () => {
  const claimId = await submitted(db.kysely, project, demoClaim(1));
  await setClock(db.kysely, "2028-01-20T08:00:00Z");
  const blocks = async () =>
    done(await findPaymentBlocks(project.officer, project.projectId)).blocks.map(
      ({ code }) => code,
    );
  expect(await blocks()).toEqual([]);
  await db.kysely.updateTable("claim").set({ progress: "" }).where("id", "=", claimId).execute();
  expect(await blocks()).toEqual(["paymentBlock.reportOverdue"]);
});

const demoTyped = () => ({
  version: "0",
  periodFrom: first.periodFrom,
  periodTo: first.periodTo,
  lines: [
    { category: "LON", description: "Löner", date: "2027-09-30", voucher: "L 1", amount: "100" },
  ],
});
