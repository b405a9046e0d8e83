/** A conflict of interest that a register would show: told to who assigns, asked of who is assigned, answered on record. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  assignAssessor,
  declareConflict,
  findAssessmentFront,
  findCallAssessors,
} from "~/domain/assessment/index.server";
import {
  approveAdvance,
  attestHash,
  attestOrder,
  declarePaymentConflict,
  findOrder,
  findPaymentConflict,
} from "~/domain/disbursements/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { SideJobInput, SideJobKind } from "~/domain/ties/index";
import { endSideJob, findSideJobs, recordSideJob } from "~/domain/ties/index.server";
import { violatedConstraint } from "~db/faults";
import { addOffice, addDemoCases, type DemoCases, type Office } from "../../support/assessed-call";
import { addBoard, addStaff, as, done, publishedCall, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { addAccount, listed } from "../../support/payee-signals";
import { recordStaffAccount } from "~/domain/payee-signals/index.server";
import { runningProject, type RunningProject } from "../../support/running-project";

const reasons = "Jag lämnade styrelsen 2019 och har ingen kontakt med föreningen.";

const sideJob = (who: Staff, orgnr: string, kind: SideJobKind = "seat"): SideJobInput => ({
  personId: who.personId,
  kind,
  organisationName: "Något",
  orgnr: orgnr as SideJobInput["orgnr"],
});

describe("an assessor", () => {
  const db = useTestDatabase();
  let office: Office;
  let cases: DemoCases;
  let callId: string;
  let assessmentId: string;

  const seen = async () => {
    const page = done(await findCallAssessors(office.officer, callId));
    const { applicationId } = cases.forening;
    return page.applications.find(({ id }) => id === applicationId)?.ties ?? [];
  };

  beforeAll(async () => {
    office = await addOffice(db.kysely);
    ({ callId } = await publishedCall({
      controller: office.controller,
      preparer: office.officer,
      publisher: office.administrator,
    }));
    cases = await addDemoCases(db.kysely, callId);
  });

  it("with a seat, a name, a mail domain, an account or a membership in common is shown to the one who assigns", async () => {
    expect(await seen()).toEqual([]);
    const { organisation, signatory } = cases.forening;
    const assessor = office.firstAssessor;
    done(await recordSideJob(as(office.administrator), sideJob(assessor, organisation.orgnr)));
    expect(await seen()).toMatchObject([
      { personId: assessor.personId, tie: "seat", detail: organisation.name },
    ]);
    const named = await addStaff(db.kysely, signatory.name.toUpperCase(), ["assessor"]);
    const mailed = await addStaff(db.kysely, "Bedömare B7", ["assessor"]);
    for (const id of [mailed.personId, signatory.personId])
      await db.kysely
        .updateTable("person")
        .set({ email: `${id}@sprakbron.se` })
        .where("id", "=", id)
        .execute();
    await addAccount(signatory, { kind: "bankgiro", number: "9990-1001" });
    const account = { ...listed("9990-1001"), employee: mailed.name };
    done(await recordStaffAccount(as(office.controller), account));
    await db.kysely
      .insertInto("membership")
      .values({
        personId: office.secondAssessor.personId,
        organisationId: organisation.id,
        role: "accountant",
      })
      .execute();
    const all = (await seen()).map(({ personId, tie }) => `${personId} ${tie}`);
    expect(all.toSorted()).toEqual(
      [
        `${assessor.personId} seat`,
        `${named.personId} namesake`,
        `${mailed.personId} mail`,
        `${mailed.personId} account`,
        `${office.secondAssessor.personId} member`,
      ].toSorted(),
    );
  });

  it("is shown the tie before the case is opened, and says why it is no conflict, by rule and by the database", async () => {
    const { applicationId } = cases.forening;
    const assessor = office.firstAssessor;
    const assessorId = assessor.personId;
    ({ assessmentId } = done(
      await assignAssessor(as(office.officer), { applicationId, assessorId }),
    ));
    const front = done(await findAssessmentFront(assessor, assessmentId));
    expect(front.ties).toMatchObject([{ tie: "seat" }]);
    for (const reason of ["", "Kort svar."])
      expect(
        await declareConflict(as(assessor), { assessmentId, conflict: false, reason }),
      ).toMatchObject({ field: "reason", code: "conflict.tieUnexplained" });
    const bySql = db.kysely.insertInto("conflictDeclaration").values({
      boardId: "12",
      applicationId,
      callId,
      personId: assessorId,
      hasConflict: false,
      declaredAt: "2027-03-10T08:00:00Z",
    });
    expect(await bySql.execute().catch(violatedConstraint)).toBe("conflict_tie_explained");
    done(await declareConflict(as(assessor), { assessmentId, conflict: false, reason: reasons }));
    const { reason } = await db.kysely
      .selectFrom("conflictDeclaration")
      .select("reason")
      .executeTakeFirstOrThrow();
    expect(reason).toBe(reasons);
  });

  it("without a tie is asked as before; with a declared conflict the case is closed", async () => {
    const { applicationId } = cases.kommun;
    const [one, other] = [office.firstAssessor, office.secondAssessor];
    const given = (assessor: Staff) =>
      assignAssessor(as(office.officer), { applicationId, assessorId: assessor.personId });
    const first = done(await given(one)).assessmentId;
    done(await declareConflict(as(one), { assessmentId: first, conflict: false, reason: "" }));
    const second = done(await given(other)).assessmentId;
    const said = { assessmentId: second, conflict: true, reason: "Min bror arbetar där." };
    done(await declareConflict(as(other), said));
    expect(refusalCode(await findAssessmentFront(other, second))).toBe("assessment.conflicted");
  });

  it("tells of side jobs to the administrator: nobody records or ends their own, and a row is never changed", async () => {
    const { administrator, officer } = office;
    const orgnr = cases.forening.organisation.orgnr;
    expect(await recordSideJob(as(administrator), sideJob(administrator, orgnr))).toMatchObject({
      field: "personId",
      code: "sideJob.own",
    });
    const { signatory } = cases.forening;
    const outsider = { ...officer, personId: signatory.personId };
    expect(refusalCode(await recordSideJob(as(administrator), sideJob(outsider, orgnr)))).toBe(
      "sideJob.notEmployee",
    );
    expect(refusalCode(await recordSideJob(as(officer), sideJob(administrator, orgnr)))).toBe(
      "access.forbidden",
    );
    expect(refusalCode(await findSideJobs(officer))).toBe("access.forbidden");
    const [row] = done(await findSideJobs(administrator)).rows;
    const changed = db.kysely.updateTable("sideJob").set({ organisationName: "Annat" });
    expect(await changed.execute().catch(violatedConstraint)).toBe("side_job_is_kept");
    done(await endSideJob(as(administrator), row?.id ?? ""));
    expect(refusalCode(await endSideJob(as(administrator), row?.id ?? ""))).toBe("sideJob.ended");
    expect((await seen()).map(({ tie }) => tie)).not.toContain("seat");
    await addBoard(db.kysely, "14");
    const elsewhere = await addStaff(db.kysely, "A9", ["administrator"], { boardId: "14" });
    done(await recordSideJob(as(administrator), sideJob(officer, orgnr)));
    expect(done(await findSideJobs(elsewhere)).rows).toEqual([]);
  });
});

describe("an attestant with a tie", () => {
  const db = useTestDatabase();
  let project: RunningProject;
  let orderId: string;

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    const { projectId, officer } = project;
    ({ orderId } = done(await approveAdvance(as(officer), { projectId })));
    const { administrator } = project.ranked.office;
    const { name } = project.ranked.cases.forening.organisation;
    const job = sideJob(project.attestant, "", "side_job");
    const tied = { ...job, orgnr: null, organisationName: name.toLowerCase() };
    done(await recordSideJob(as(administrator), tied));
  });

  const attest = async () => {
    const order = done(await findOrder(project.attestant, orderId));
    return attestOrder(as(project.attestant), { orderId, shownHash: attestHash(order) });
  };

  it("attests nothing before the question is answered, by rule and by the database", async () => {
    expect(refusalCode(await attest())).toBe("conflict.tieUndeclared");
    const bySql = db.kysely
      .updateTable("paymentOrder")
      .set({ status: "attested", attestedBy: project.attestant.personId, attestedHash: "x" })
      .where("id", "=", orderId);
    expect(await bySql.execute().catch(violatedConstraint)).toBe("payment_order_tie_declared");
    const other = await addStaff(db.kysely, "Attestant E9", ["attestant"]);
    expect(done(await findPaymentConflict(other, orderId)).ties).toEqual([]);
  });

  it("answers on record, and then attests", async () => {
    const asked = done(await findPaymentConflict(project.attestant, orderId));
    expect(asked).toMatchObject({ ties: [{ tie: "side_job" }], hasDeclared: false });
    const answer = (reason: string) =>
      declarePaymentConflict(as(project.attestant), { orderId, conflict: false, reason });
    expect(await answer("Nej.")).toMatchObject({ code: "conflict.tieUnexplained" });
    expect(
      refusalCode(
        await declarePaymentConflict(as(project.officer), {
          orderId,
          conflict: true,
          reason: reasons,
        }),
      ),
    ).toBe("access.forbidden");
    done(await answer(reasons));
    expect(refusalCode(await answer(reasons))).toBe("assessment.alreadyDeclared");
    done(await attest());
    const actions = await db.kysely
      .selectFrom("auditEntry")
      .select("action")
      .where("action", "in", ["order.declare", "sideJob.record"])
      .orderBy("action")
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(["order.declare", "sideJob.record"]);
  });

  it("who declares a conflict is shut out of the case", async () => {
    const said = { orderId, conflict: true, reason: "Jag är kassör i föreningen." };
    done(await declarePaymentConflict(as(project.attestant), said));
    expect(refusalCode(await findPaymentConflict(project.attestant, orderId))).toBe(
      "access.notFound",
    );
  });
});
