/** Seed cases A37 (costs shared by several) and A07 (the same cost paid for by two). */
import { beforeAll, describe, expect, it } from "vitest";
import { findCase } from "~/domain/applications/index.server";
import { saveClaimSchema, shareAmount } from "~/domain/claims/index";
import { findClaim, saveClaim, submitClaim } from "~/domain/claims/index.server";
import type { Applicant } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { addApplication } from "../../support/arrived-application";
import { addBoard, as, done, kr, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { fundedProject } from "../../support/funded-project";
import { progressReport } from "../../support/progress-report";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
const others: { readonly projectId: string; readonly signatory: Applicant }[] = [];

beforeAll(async () => {
  project = await runningProject(db.kysely);
  const { ranked, officer } = project;
  for (const key of ["kommun", "folkhogskola"] as const) {
    const { organisation, signatory } = ranked.cases[key];
    const open = { callId: ranked.callId, organisation, signatory, officer };
    const projectId = await fundedProject(
      db.kysely,
      {
        ...open,
        projectManager: signatory,
        stranger: signatory,
        controller: ranked.office.controller,
      },
      {
        title: `Mötesplats ${key}`,
        caseNumber: `DEMO 851-07${others.length}7-2027`,
        granted: "1000.00",
      },
    );
    await db.kysely
      .updateTable("project")
      .set({ status: "running" })
      .where("id", "=", projectId)
      .execute();
    others.push({ projectId, signatory });
  }
});

type Typed = Readonly<Record<string, string>>;
const outcomes = progressReport.outcomes.map(({ indicator, women, men, total }) => ({
  indicator,
  women: String(women),
  men: String(men),
  total: String(total),
  startedWomen: "",
  startedMen: "",
}));
const form = (line: Typed) => ({
  periodFrom: "2027-08-01",
  periodTo: "2027-10-31",
  ...progressReport,
  outcomes,
  lines: [
    {
      category: "LOK",
      description: "Gemensamt arrangemang",
      date: "2027-09-01",
      supplier: "Folkets Hus",
      voucher: "F 4711",
      ...line,
    },
  ],
});
const part = (place: number, amount: string, key = "1:1:1"): Typed => ({
  whole: "100,00",
  key,
  place: String(place),
  amount,
});
const written = async (who: { projectId: string; signatory: Applicant }, line: Typed) => {
  const saved = await saveClaim(
    as(who.signatory),
    who.projectId,
    saveClaimSchema.parse(form(line)),
  );
  return done(saved).claimId;
};
const sent = async (who: { projectId: string; signatory: Applicant }, line: Typed) =>
  submitClaim(as(who.signatory), { claimId: await written(who, line) });
const anew = async () => {
  await db.kysely.deleteFrom("claimLine").execute();
  await db.kysely.deleteFrom("claim").execute();
};
const faults = (line: Typed) =>
  (saveClaimSchema.safeParse(form(line)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

describe("A37: costs shared by parties", () => {
  it("100,00 split on three is 33,34 + 33,33 + 33,33", () => {
    const shares = [1, 2, 3].map((place) =>
      shareAmount({ whole: kr("100.00"), key: "1:1:1", place }),
    );
    expect(shares).toEqual([kr("33.34"), kr("33.33"), kr("33.33")]);
    expect(shareAmount({ whole: kr("-100.00"), key: "1:1:1", place: 1 })).toBe(kr("-33.34"));
  });

  it("a line's amount is exactly its part, and a key that does not say so is refused at its field", () => {
    expect(faults(part(1, "33,34"))).toEqual([]);
    const said = (line: Typed) => faults(line).map((one) => one.replace(/[^\w. ]/g, " "));
    expect(said(part(2, "33,34"))[0]).toMatch(/lines.0.amount .*claim.shareAmount.*33.33/);
    expect(said(part(4, "33,33"))[0]).toContain("lines.0.place");
    expect(said({ ...part(1, "33,34"), key: "1/3" })[0]).toContain("claim.shareKey");
    expect(said({ ...part(1, "33,34"), key: "0:0:0" })[0]).toContain("claim.shareKey");
    expect(said({ amount: "33,34", whole: "100,00" })[0]).toContain("claim.shareIncomplete");
  });

  it("three organisations claim their parts of one invoice, and together they are the invoice to the öre", async () => {
    const parties = [project, ...others];
    const amounts = ["33,34", "33,33", "33,33"];
    for (const [at, party] of parties.entries())
      done(await sent(party, part(at + 1, amounts[at] ?? "")));
    const { total } = await db.kysely
      .selectFrom("claimLine")
      .select(({ fn }) => fn.sum<bigint>("amountOre").as("total"))
      .where("sharedOre", "is not", null)
      .executeTakeFirstOrThrow();
    expect(Number(total)).toBe(10_000);
    await anew();
  });

  it("a part more than the whole is refused when it is sent in, and nothing is sent", async () => {
    done(await sent(project, part(1, "33,34")));
    done(await sent(others[0] ?? project, part(1, "33,34")));
    const third = others[1] ?? project;
    const claimId = await written(third, part(2, "33,33"));
    expect(refusalCode(await submitClaim(as(third.signatory), { claimId }))).toBe(
      "claim.sharedAboveVoucher",
    );
    const bySql = db.kysely
      .updateTable("claim")
      .set({ status: "submitted" })
      .where("id", "=", claimId)
      .execute();
    expect(await bySql.catch(violatedConstraint)).toBe("claim_voucher_shared");
  });

  it("two shares of one voucher are no repeat; the whole voucher claimed beside a share is stopped", async () => {
    const { claim } = done(
      await findClaim(
        project.officer,
        (
          await db.kysely
            .selectFrom("claim")
            .select("id")
            .where("projectId", "=", project.projectId)
            .executeTakeFirstOrThrow()
        ).id,
      ),
    );
    expect(claim.lines[0]?.repeats).toEqual([]);
    await db.kysely
      .updateTable("claim")
      .set({ status: "approved" })
      .where("projectId", "=", project.projectId)
      .execute();
    expect(refusalCode(await sent(project, { amount: "100,00" }))).toBe("claim.sharedAboveVoucher");
    await anew();
  });
});

describe("A07: the same cost paid for by two", () => {
  it("two who pay for one cost are a warning to the officer, by name and amount; the recipient is told of nobody else", async () => {
    const claimId = await written(project, part(1, "60,00", "3:2"));
    done(await submitClaim(as(project.signatory), { claimId }));
    done(await sent(others[0] ?? project, part(2, "40,00", "3:2")));
    const shares = done(await findClaim(project.officer, claimId)).claim.lines[0]?.otherShares;
    expect(shares).toEqual([
      {
        board: "Länsstyrelsen i Skåne län",
        caseNumber: "DEMO 851-0707-2027",
        organisation: project.ranked.cases.kommun.organisation.name,
        amount: kr("40.00"),
      },
    ]);
    const own = done(await findClaim(project.signatory, claimId)).claim.lines[0];
    expect(own?.share).toEqual({ whole: kr("100.00"), key: "3:2", place: 1 });
    expect(own?.otherShares).toEqual([]);
  });

  it("more than 100 % is stopped", async () => {
    expect(refusalCode(await sent(others[1] ?? project, part(1, "0,01", "1:9999")))).toBe(
      "claim.sharedAboveVoucher",
    );
  });

  it("the applicant's other cases for the same time, at any board, stand on the case's page", async () => {
    const { ranked, officer } = project;
    const { applicationId, organisation, signatory } = ranked.cases.forening;
    const seen = async () =>
      done(await findCase(officer, applicationId)).otherFunding.map(
        ({ caseNumber, isOwnBoard, granted }) => ({ caseNumber, isOwnBoard, granted }),
      );
    expect(await seen()).toEqual([]);
    await addBoard(db.kysely, "14");
    const common = { callId: ranked.callId, organisation, createdBy: signatory, boardId: "14" };
    await addApplication(db.kysely, { ...common, caseNumber: "V 1-2027" });
    await addApplication(db.kysely, { ...common, caseNumber: "V 2-2027", status: "withdrawn" });
    await addApplication(db.kysely, {
      ...common,
      caseNumber: "V 3-2028",
      startsOn: "2028-08-01",
      endsOn: "2029-07-31",
    });
    expect(await seen()).toEqual([{ caseNumber: "V 1-2027", isOwnBoard: false, granted: null }]);
  });
});
