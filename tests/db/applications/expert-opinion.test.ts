/** Seed case A39: the county's expert gives opinions on cases, and decides nothing. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { findCase } from "~/domain/applications/index.server";
import { assignAssessor, declareConflict } from "~/domain/assessment/index.server";
import { findOpinions, opinionsAfterLock, writeOpinion } from "~/domain/opinions/index.server";
import type { Staff } from "~/domain/shared/actor";
import { violatedConstraint } from "~db/faults";
import { inSnapshot } from "~db/transaction";
import { addApplication } from "../../support/arrived-application";
import { addStaff, as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";

const db = useTestDatabase();
const body = "Behovet av språkstöd är störst i kommunens norra del, enligt länets kartläggning.";
let open: OpenCall;
let expert: Staff;
let assessor: Staff;
let applicationId: string;

const write = (actor: Staff) => writeOpinion(as(actor), applicationId, { body });
const read = (actor: Staff) => findOpinions(actor, applicationId);
/** What the database itself shows a person of the board. */
const shown = (personId: string) =>
  inSnapshot({ boardId: "12", personId }, async ({ trx }) =>
    (await trx.selectFrom("expertOpinion").select("body").execute()).map((row) => row.body),
  );

beforeAll(async () => {
  open = await openCall(db.kysely);
  expert = await addStaff(db.kysely, "Länsexpert L1", ["county_expert"]);
  assessor = await addStaff(db.kysely, "Bedömare B1", ["assessor"]);
  applicationId = await addApplication(db.kysely, {
    callId: open.callId,
    organisation: open.organisation,
    createdBy: open.projectManager,
    caseNumber: "DEMO 851-0390-2027",
    status: "in_assessment",
  });
});

describe("A39: the county's expert", () => {
  it("reads the case, but takes no step in it", async () => {
    const { moves } = done(await findCase(expert, applicationId));
    expect(Object.values(moves)).not.toContain(true);
  });

  it("writes an opinion that the officer reads; nobody else writes one, and none is changed", async () => {
    expect(refusalCode(await write(open.officer))).toBe("access.forbidden");
    done(await write(expert));
    expect(done(await read(open.officer))).toMatchObject({
      opinions: [{ body, by: expert.name }],
      mayWrite: false,
    });
    for (const change of [
      db.kysely
        .updateTable("expertOpinion")
        .set({ body: `${body} Nej.` })
        .execute(),
      db.kysely.deleteFrom("expertOpinion").execute(),
    ])
      expect(await change.catch(violatedConstraint)).toBe("expert_opinion_append_only");
  });

  it("is read by an assessor first when the own scores are locked: the database hides it until then", async () => {
    const { assessmentId } = done(
      await assignAssessor(as(open.officer), { applicationId, assessorId: assessor.personId }),
    );
    done(await declareConflict(as(assessor), { assessmentId, conflict: false, reason: "" }));
    expect(await shown(assessor.personId)).toEqual([]);
    expect(await opinionsAfterLock(assessor, assessmentId)).toEqual([]);
    expect(await shown(open.officer.personId)).toEqual([body]);
    await db.kysely
      .updateTable("assessment")
      .set({ status: "locked", lockedAt: "2027-04-01T08:00:00Z" })
      .where("id", "=", assessmentId)
      .execute();
    expect(await opinionsAfterLock(assessor, assessmentId)).toMatchObject([{ body }]);
    expect(await opinionsAfterLock(open.officer, assessmentId)).toEqual([]);
  });

  it("neither assesses nor decides a case that the same person advises in, whatever roles, by the database", async () => {
    const both = { ...expert, roles: ["county_expert", "assessor", "decision_maker"] } as const;
    const decision = (preparedBy: string, decidedBy: string) =>
      db.kysely
        .insertInto("decision")
        .values({
          boardId: "12",
          applicationId,
          outcome: "refused",
          grantedOre: 0n as never,
          reasons: "Nej.",
          status: "decided",
          preparedBy,
          preparedAt: "2027-05-10T08:00:00Z",
          decidedBy,
          decidedAt: "2027-05-20T08:00:00Z",
          shownHash: "0",
        })
        .execute()
        .catch(violatedConstraint);
    expect(await decision(open.officer.personId, both.personId)).toBe("expert_opinion_apart");
    expect(await decision(both.personId, open.controller.personId)).toBe("expert_opinion_apart");
    const assessed = db.kysely
      .insertInto("assessment")
      .values({
        boardId: "12",
        applicationId,
        assessorId: both.personId,
        assignedBy: open.officer.personId,
        assignedAt: "2027-04-01T08:00:00Z",
      })
      .execute();
    expect(await assessed.catch(violatedConstraint)).toBe("expert_opinion_apart");
    await sql`insert into staff_role (person_id, board_id, role, valid_from)
      values (${assessor.personId}, '12', 'county_expert', '2020-01-01')`.execute(db.kysely);
    expect(refusalCode(await write({ ...assessor, roles: ["county_expert", "assessor"] }))).toBe(
      "opinion.apart",
    );
  });

  it("says nothing more when the case is decided", async () => {
    await db.kysely
      .updateTable("application")
      .set({ status: "decided_refused" })
      .where("id", "=", applicationId)
      .execute();
    expect(done(await read(expert)).mayWrite).toBe(false);
    expect(refusalCode(await write(expert))).toBe("opinion.decided");
  });

  it("every opinion is in the audit trail, by name", async () => {
    const rows = await db.kysely
      .selectFrom("auditEntry")
      .select(["actor", "subjectId"])
      .where("action", "=", "opinion.write")
      .execute();
    expect(rows).toEqual([{ actor: expert.name, subjectId: applicationId }]);
  });
});
