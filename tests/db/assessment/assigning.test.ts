import { beforeAll, describe, expect, test } from "vitest";
import {
  assignAssessor,
  declareConflict,
  findAssessment,
  findAssessments,
  findCallAssessors,
  findRanking,
  saveScores,
} from "~/domain/assessment/index.server";
import { readAs } from "~/domain/shared/command.server";
import {
  addDemoCases,
  addOffice,
  demoScores,
  type DemoCases,
  type Office,
} from "../../support/assessed-call";
import { addStaff, as, done, publishedCall, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";

const db = useTestDatabase();
let office: Office;
let cases: DemoCases;
let callId: string;

beforeAll(async () => {
  office = await addOffice(db.kysely);
  ({ callId } = await publishedCall({
    controller: office.controller,
    preparer: office.officer,
    publisher: office.administrator,
  }));
  cases = await addDemoCases(db.kysely, callId);
});

const assign = async (assessor = office.firstAssessor, key: keyof DemoCases = "forening") =>
  done(
    await assignAssessor(as(office.officer), {
      applicationId: cases[key].applicationId,
      assessorId: assessor.personId,
    }),
  ).assessmentId;

const allScores = (key: keyof DemoCases, index: 0 | 1 = 0) =>
  Object.entries(demoScores[key][index]).map(([criterion, points]) => ({
    criterion,
    points,
    reason: `Därför ${points}.`,
  }));

describe("assigning", () => {
  test("only a person with the role of assessor at the board assesses", async () => {
    const applicationId = cases.kommun.applicationId;
    const result = await assignAssessor(as(office.officer), {
      applicationId,
      assessorId: office.decisionMaker.personId,
    });
    expect(refusalCode(result)).toBe("assessment.notAssessor");
  });

  test("an assessor does not assign, and another county's officer finds nothing", async () => {
    const input = {
      applicationId: cases.kommun.applicationId,
      assessorId: office.firstAssessor.personId,
    };
    expect(refusalCode(await assignAssessor(as(office.firstAssessor), input))).toBe(
      "access.forbidden",
    );
    await db.kysely
      .insertInto("board")
      .values({
        id: "14",
        county: "V",
        nameSv: "V",
        nameEn: "V",
        casePrefix: "V ",
        orgnr: "202100-9911",
        bankgiro: "9990-1002",
      })
      .execute();
    const stranger = await addStaff(db.kysely, "Handläggare V1", ["case_officer"], {
      boardId: "14",
    });
    expect(refusalCode(await assignAssessor(as(stranger), input))).toBe("access.notFound");
  });

  test("the same assessor is not assigned twice", async () => {
    const extra = await addStaff(db.kysely, "Bedömare B9", ["assessor"]);
    await assign(extra, "folkhogskola");
    const again = await assignAssessor(as(office.officer), {
      applicationId: cases.folkhogskola.applicationId,
      assessorId: extra.personId,
    });
    expect(refusalCode(again)).toBe("assessment.alreadyAssigned");
  });
});

describe("a conflict of interest (16–18 §§ förvaltningslagen)", () => {
  test("is declared before anything of the application is served", async () => {
    const extra = await addStaff(db.kysely, "Bedömare B3", ["assessor"]);
    const assessmentId = await assign(extra);
    expect(refusalCode(await findAssessment(extra, assessmentId))).toBe("assessment.undeclared");
    const early = await saveScores(as(extra), {
      assessmentId,
      version: 1,
      scores: allScores("forening"),
    });
    expect(refusalCode(early)).toBe("assessment.undeclared");
    done(await declareConflict(as(extra), { assessmentId, conflict: false, reason: "" }));
    const page = done(await findAssessment(extra, assessmentId));
    expect(page.answers.map(({ question }) => question.id)).toEqual(["F08", "F10"]);
  });

  test("closes the door", async () => {
    const extra = await addStaff(db.kysely, "Bedömare B4", ["assessor", "case_officer"]);
    const assessmentId = await assign(extra);
    const without = await declareConflict(as(extra), { assessmentId, conflict: true, reason: "" });
    expect(refusalCode(without)).toBe("assessment.conflictReason");
    done(
      await declareConflict(as(extra), {
        assessmentId,
        conflict: true,
        reason: "Min syster leder föreningen.",
      }),
    );

    expect(refusalCode(await findAssessment(extra, assessmentId))).toBe("assessment.conflicted");
    const own = done(await findAssessments(extra));
    expect(own.rows).toEqual([]);
    expect(own.conflicts.map(({ reason }) => reason)).toEqual(["Min syster leder föreningen."]);
    const visible = await readAs(extra, ({ trx }) =>
      trx.selectFrom("application").select("caseNumber").execute(),
    );
    expect(visible.map(({ caseNumber }) => caseNumber)).not.toContain(cases.forening.caseNumber);
    const answers = await readAs(extra, ({ trx }) =>
      trx
        .selectFrom("applicationAnswer")
        .selectAll()
        .where("applicationId", "=", cases.forening.applicationId)
        .execute(),
    );
    expect(answers).toEqual([]);
    const ranking = done(await findRanking(extra, callId));
    expect(ranking.hidden).toBe(1);
    expect(ranking.rows.map(({ caseNumber }) => caseNumber)).not.toContain(
      cases.forening.caseNumber,
    );
    const again = await assignAssessor(as(office.officer), {
      applicationId: cases.forening.applicationId,
      assessorId: extra.personId,
    });
    expect(again.ok).toBe(false);
  });

  test("is seen by the officer, with its reason, so that somebody else can be asked", async () => {
    const page = done(await findCallAssessors(office.officer, callId));
    const conflicted = page.applications
      .flatMap(({ assessors }) => assessors)
      .filter(({ status }) => status === "conflicted");
    expect(conflicted.map(({ conflictReason }) => conflictReason)).toEqual([
      "Min syster leder föreningen.",
    ]);
  });
});
