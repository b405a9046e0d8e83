import { beforeAll, describe, expect, test } from "vitest";
import {
  assignAssessor,
  declareConflict,
  findAssessment,
  findRanking,
  lockScores,
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

describe("scores", () => {
  let first: string;
  let second: string;
  beforeAll(async () => {
    first = await assign(office.firstAssessor, "kommun");
    second = await assign(office.secondAssessor, "kommun");
    done(
      await declareConflict(as(office.firstAssessor), {
        assessmentId: first,
        conflict: false,
        reason: "",
      }),
    );
    done(
      await declareConflict(as(office.secondAssessor), {
        assessmentId: second,
        conflict: false,
        reason: "",
      }),
    );
  });

  test("are saved as a draft between visits, and locked only with points and a reason for every criterion", async () => {
    const partly = done(
      await saveScores(as(office.firstAssessor), {
        assessmentId: first,
        version: 1,
        scores: [{ criterion: "K3", points: 4, reason: "" }],
      }),
    );
    const tooSoon = await lockScores(as(office.firstAssessor), {
      assessmentId: first,
      version: partly.version,
    });
    expect(tooSoon).toMatchObject({
      code: "assessment.incomplete",
      params: { criteria: "K1a, K1b, K2, K3, K4, K5, K6" },
    });
    const page = done(await findAssessment(office.firstAssessor, first));
    expect(page.scores).toEqual([{ criterion: "K3", points: 4, reason: "" }]);
  });

  test("saved from two windows are refused in the second: nothing is overwritten", async () => {
    const { version } = done(await findAssessment(office.firstAssessor, first));
    const scores = allScores("kommun");
    const saved = done(
      await saveScores(as(office.firstAssessor), { assessmentId: first, version, scores }),
    );
    const other = await saveScores(as(office.firstAssessor), {
      assessmentId: first,
      version,
      scores: [{ criterion: "K3", points: 1, reason: "från det andra fönstret" }],
    });
    expect(refusalCode(other)).toBe("assessment.savedElsewhere");
    const page = done(await findAssessment(office.firstAssessor, first));
    expect(page.version).toBe(saved.version);
    expect(page.scores.find(({ criterion }) => criterion === "K3")?.points).toBe(4);
  });

  test("of others cannot be seen by an assessor before locking, nor by an officer before everybody has locked", async () => {
    const { version } = done(await findAssessment(office.firstAssessor, first));
    done(await lockScores(as(office.firstAssessor), { assessmentId: first, version }));
    const theirs = (actor = office.secondAssessor) =>
      readAs(actor, ({ trx }) =>
        trx.selectFrom("score").select("points").where("assessmentId", "=", first).execute(),
      );
    expect(await theirs()).toEqual([]);
    expect(await theirs(office.officer)).toEqual([]);
    const page = done(await findRanking(office.officer, callId));
    const row = page.rows.find(({ caseNumber }) => caseNumber === cases.kommun.caseNumber);
    expect(row).toMatchObject({ ranked: null, locked: 1, assigned: 2 });

    const saved = done(
      await saveScores(as(office.secondAssessor), {
        assessmentId: second,
        version: 1,
        scores: allScores("kommun", 1),
      }),
    );
    done(
      await lockScores(as(office.secondAssessor), { assessmentId: second, version: saved.version }),
    );
    expect(await theirs(office.officer)).toHaveLength(7);
  });

  test("are not changed after locking, not even by the database's owner", async () => {
    const { version } = done(await findAssessment(office.firstAssessor, first));
    const late = await saveScores(as(office.firstAssessor), {
      assessmentId: first,
      version,
      scores: [{ criterion: "K3", points: 5, reason: "ångrade mig" }],
    });
    expect(refusalCode(late)).toBe("assessment.locked");
    await expect(
      db.kysely.updateTable("score").set({ points: 5 }).where("assessmentId", "=", first).execute(),
    ).rejects.toThrow("locked scores are not changed");
  });

  test("of another assessor are out of reach", async () => {
    expect(refusalCode(await findAssessment(office.secondAssessor, first))).toBe(
      "access.forbidden",
    );
  });

  test("sent twice with the same command id are saved once", async () => {
    const assessor = await addStaff(db.kysely, "Bedömare B5", ["assessor"]);
    const assessmentId = await assign(assessor, "folkhogskola");
    done(await declareConflict(as(assessor), { assessmentId, conflict: false, reason: "" }));
    const call = as(assessor);
    const input = { assessmentId, version: 1, scores: allScores("folkhogskola") };
    expect(done(await saveScores(call, input))).toEqual(done(await saveScores(call, input)));
    expect(done(await findAssessment(assessor, assessmentId)).version).toBe(2);
  });
});
