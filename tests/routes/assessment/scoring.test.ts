import { beforeAll, describe, expect, test } from "vitest";
import { assignAssessor, findAssessment } from "~/domain/assessment/index.server";
import { action as declare } from "~/routes/assessment/conflict";
import { loader as readRanking } from "~/routes/assessment/ranking";
import { action as save, loader as read } from "~/routes/assessment/score";
import { addDemoCases, addOffice, type DemoCases, type Office } from "../../support/assessed-call";
import { addStaff, as, done, publishedCall } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { signedIn, statusOf } from "../../support/signed-in";

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

async function assigned(name: string) {
  const assessor = await addStaff(db.kysely, name, ["assessor"]);
  const { assessmentId: id } = done(
    await assignAssessor(as(office.officer), {
      applicationId: cases.forening.applicationId,
      assessorId: assessor.personId,
    }),
  );
  return { assessor, id, path: `/assessments/${id}`, person: await signedIn(assessor) };
}

const answerOf = (given: unknown): { values: unknown; errors: unknown; formError?: string } =>
  Reflect.get(given as object, "data");

describe("the page where an application is scored", () => {
  test("sends an assessor who has not declared to the question of conflict", async () => {
    const { id, path, person } = await assigned("Bedömare B11");
    const answer = await read(person.get(path, { id })).catch((thrown: unknown) => thrown);
    expect((answer as Response).headers.get("Location")).toBe(`/assessments/${id}/conflict`);
  });

  test("asks for a yes or a no, and for a reason with a yes", async () => {
    const { id, path, person } = await assigned("Bedömare B12");
    const nothing = await declare(person.post(`${path}/conflict`, { id }, { reason: "" }));
    expect(answerOf(nothing).errors).toEqual({ conflict: "Jäv: svara ja eller nej." });
    const bare = await declare(person.post(`${path}/conflict`, { id }, { conflict: "yes" }));
    expect(Object.keys(answerOf(bare).errors as object)).toEqual(["reason"]);
  });

  test("is closed after a declared conflict, with the reason why", async () => {
    const { id, path, person } = await assigned("Bedömare B13");
    const fields = { conflict: "yes", reason: "Min bror är ordförande." };
    await declare(person.post(`${path}/conflict`, { id }, fields));
    const answer: unknown = await read(person.get(path, { id })).catch((thrown: unknown) => thrown);
    expect(answer).toMatchObject({
      data: { message: "Du har anmält jäv och kan inte öppna ärendet." },
      init: { status: 403 },
    });
  });

  test("is nobody else's: not another assessor's, not the officer's, not another county's", async () => {
    const { id, path } = await assigned("Bedömare B14");
    const other = await signedIn(office.secondAssessor);
    expect(await statusOf(read(other.get(path, { id })))).toBe(403);
    const officer = await signedIn(office.officer);
    expect(await statusOf(read(officer.get(path, { id })))).toBe(403);
    const applicant = await signedIn(cases.forening.signatory);
    expect(await statusOf(read(applicant.get(path, { id })))).toBe(404);
    const visitor = {
      request: new Request(`http://localhost${path}`),
      params: { id },
      context: {},
    };
    expect(await statusOf(read(visitor))).toBe(302);
  });

  test("keeps what was typed when the scores were saved in another window", async () => {
    const { assessor, id, path, person } = await assigned("Bedömare B15");
    await declare(person.post(`${path}/conflict`, { id }, { conflict: "no" }));
    const typed = (points: string, reason: string) => ({
      version: "1",
      "scores[0].criterion": "K2",
      "scores[0].points": points,
      "scores[0].reason": reason,
    });
    expect(await statusOf(save(person.post(path, { id }, typed("4", "Först."))))).toBe(302);
    const second = await save(person.post(path, { id }, typed("2", "Sedan.")));
    expect(Reflect.get(second, "init")).toEqual({ status: 409 });
    expect(answerOf(second).values).toMatchObject({ "scores[0].reason": "Sedan." });
    const stored = done(await findAssessment(assessor, id));
    expect(stored.scores).toEqual([{ criterion: "K2", points: 4, reason: "Först." }]);
  });
});

describe("the ranking", () => {
  test("is not read by assessors, applicants or another county", async () => {
    const path = `/calls/${callId}/ranking`;
    const asked = async (actor: Parameters<typeof signedIn>[0]) =>
      statusOf(readRanking((await signedIn(actor)).get(path, { id: callId })));
    expect(await asked(office.officer)).toBe(200);
    expect(await asked(office.firstAssessor)).toBe(403);
    expect(await asked(cases.kommun.signatory)).toBe(404);
  });
});
