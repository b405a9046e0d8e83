import { beforeAll, describe, expect, it } from "vitest";
import { finalReportSchema } from "~/domain/follow-up/index";
import {
  findFinalReport,
  saveFinalReport,
  submitFinalReport,
} from "~/domain/follow-up/index.server";
import { decodeRefusal } from "~/domain/shared/field-refusal";
import {
  addBoard,
  addMember,
  addOrganisation,
  addStaff,
  as,
  done,
  kr,
  refusalCode,
} from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { reportInput, typedReport } from "../../support/final-report";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();

describe("the final report", () => {
  let project: RunningProject;
  let projectId: string;

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    ({ projectId } = project);
  });

  const empty = finalReportSchema.parse({ version: "0" });

  it("refuses at the field what cannot be read", () => {
    const wrong = finalReportSchema.safeParse({
      ...typedReport(project),
      cashCost: "48 ooo",
      outcomes: [{ indicator: "I4", women: "21", startedWomen: "20", men: "tre" }],
    });
    const found = wrong.error?.issues.map(({ path, message }) => [
      path.join("."),
      decodeRefusal(message).code,
    ]);
    expect(found).toEqual([
      ["outcomes.0.men", "number.notWhole"],
      ["cashCost", "amount.unreadable"],
    ]);
    const more = finalReportSchema.safeParse({
      outcomes: [{ indicator: "I4", women: "21", startedWomen: "20" }],
    });
    expect(more.error?.issues[0]?.path).toEqual(["outcomes", 0, "women"]);
  });

  it("is saved half done by anyone in the organisation, and read by no board until it is signed", async () => {
    done(await saveFinalReport(as(project.manager), projectId, empty));
    const own = done(await findFinalReport(project.manager, projectId));
    expect(own.report).toMatchObject({ status: "draft", version: 1, cashCost: null });
    expect(own.dueOn).toBe("2028-10-31");
    const { report, outcomes } = done(await findFinalReport(project.officer, projectId));
    expect([report, outcomes]).toEqual([null, []]);
  });

  it("is out of reach for a stranger and for another board", async () => {
    const other = await addOrganisation(db.kysely, {
      name: "En annan förening",
      orgnr: "802999-9029",
    });
    const stranger = await addMember(db.kysely, other, "Främling", ["signatory"]);
    await addBoard(db.kysely, "14");
    const foreign = await addStaff(db.kysely, "Handläggare i Göteborg", ["case_officer"], {
      boardId: "14",
    });
    expect(refusalCode(await findFinalReport(stranger, projectId))).toBe("access.notFound");
    expect(refusalCode(await findFinalReport(foreign, projectId))).toBe("access.notFound");
    expect(refusalCode(await saveFinalReport(as(stranger), projectId, empty))).toBe(
      "access.notFound",
    );
    expect(refusalCode(await submitFinalReport(as(stranger), { projectId }))).toBe(
      "access.notFound",
    );
  });

  it("is not overwritten by somebody who saw an older version", async () => {
    expect(refusalCode(await saveFinalReport(as(project.signatory), projectId, empty))).toBe(
      "report.changedMeanwhile",
    );
  });

  it("says what is missing before it is signed", async () => {
    const refused = await submitFinalReport(as(project.signatory), { projectId });
    if (refused.ok) throw new Error("not refused");
    const codes = [refused, ...(refused.more ?? [])].map(({ code }) => code.slice(7));
    expect(codes).toEqual([
      "noOutcome",
      "cashMissing",
      "inKindMissing",
      "receivedMissing",
      "receivedMissing",
      "receivedMissing",
      "lessonsMissing",
      "auditorMissing",
    ]);
  });

  it("takes no row of somebody else's", async () => {
    const input = { ...reportInput(project), version: 1 };
    const foreign = [{ rowId: projectId, quantity: "1" }];
    expect(
      refusalCode(
        await saveFinalReport(as(project.manager), projectId, { ...input, inKind: foreign }),
      ),
    ).toBe("report.unknownRow");
  });

  it("keeps missing and nought apart", async () => {
    done(
      await saveFinalReport(as(project.manager), projectId, {
        ...reportInput(project),
        version: 1,
      }),
    );
    const { outcomes, report, inKind } = done(await findFinalReport(project.manager, projectId));
    expect(outcomes.find(({ indicator }) => indicator === "I6")).toMatchObject({
      men: 0,
      total: 25,
    });
    expect(outcomes.find(({ indicator }) => indicator === "I2")).toMatchObject({
      men: null,
      total: null,
    });
    expect(report?.cashCost).toBe(kr("648215.37"));
    expect(inKind[0]).toMatchObject({ promised: "540", delivered: "440" });
  });

  it("is signed by the signatory alone, once, and then cannot be changed", async () => {
    expect(refusalCode(await submitFinalReport(as(project.manager), { projectId }))).toBe(
      "access.forbidden",
    );
    const call = as(project.signatory);
    const first = done(await submitFinalReport(call, { projectId }));
    expect(done(await submitFinalReport(call, { projectId }))).toEqual(first);
    expect(refusalCode(await submitFinalReport(as(project.signatory), { projectId }))).toBe(
      "report.alreadySubmitted",
    );
    const late = { ...reportInput(project), version: 2 };
    expect(refusalCode(await saveFinalReport(as(project.manager), projectId, late))).toBe(
      "report.alreadySubmitted",
    );
    const { report, project: now } = done(await findFinalReport(project.officer, projectId));
    expect(report?.status).toBe("submitted");
    expect(now.status).toBe("final_reported");
  });
});
