/** A control from its opening to its closing: announced, written down, answered, and closed by a second person. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import {
  addFindingSchema,
  controlSections,
  openControlSchema,
  saveProtocolSchema,
} from "~/domain/controls/index";
import {
  addFinding,
  answerControl,
  closeControl,
  drawOrder,
  findControl,
  findProjectControls,
  noticeControl,
  openControl,
  removeFinding,
  saveProtocol,
  signControl,
  waitingFor,
  waitingForRecipient,
} from "~/domain/controls/index.server";
import { findLetters } from "~/domain/letters/index.server";
import type { Staff } from "~/domain/shared/actor";
import type { PlainDate } from "~/domain/shared/dates";
import { violatedConstraint } from "~db/faults";
import { addBoard, addStaff, as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { approvedClaim } from "../../support/controlled-claim";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();
let project: RunningProject;
let controller: Staff;
let otherOfficer: Staff;
let elsewhere: Staff;
let at: { projectId: string; no: number };

beforeAll(async () => {
  project = await runningProject(db.kysely);
  controller = await addStaff(db.kysely, "Controller C1", ["controller"]);
  otherOfficer = await addStaff(db.kysely, "Handläggare H2", ["case_officer"]);
  await addBoard(db.kysely, "14");
  elsewhere = await addStaff(db.kysely, "Handläggare V1", ["case_officer"], { boardId: "14" });
  at = { projectId: project.projectId, no: 1 };
  await approvedClaim(db.kysely, project, 1, project.officer);
  await setClock(db.kysely, "2027-09-01T08:00:00Z");
});

const caught = (query: { execute: (db: never) => Promise<unknown> }) =>
  query.execute(db.kysely as never).then(() => "nothing", violatedConstraint);
const opening = (plannedOn = "2027-09-10") =>
  openControlSchema.parse({
    kind: "visit",
    plannedOn,
    reasons: "Riskpoäng över gränsen",
    asked: "Deltagarlistor och verifikationer",
    lines: "2",
  });
const page = async (actor: Parameters<typeof findControl>[0] = project.officer) =>
  done(await findControl(actor, at.projectId, 1));
const protocol = saveProtocolSchema.parse({
  attendees: "Handläggare H1, Projektledaren",
  summary: "Verksamheten pågår som beslutat.",
  sections: controlSections.map((section) => ({ section, score: "3", note: "Utan anmärkning" })),
});
const sign = (actor: Staff, answerBy = "2027-09-20") =>
  signControl(as(actor), at, { answerBy: answerBy as PlainDate });
const close = (actor: Staff) => closeControl(as(actor), at, { reasons: "Inget mer att utreda." });

describe("a control", () => {
  it("is opened with reasons for a day to come, one at a time", async () => {
    const open = (actor: Staff, plannedOn?: string) =>
      openControl(as(actor), at.projectId, opening(plannedOn));
    expect(refusalCode(await open(project.accountant))).toBe("access.forbidden");
    expect(refusalCode(await open(elsewhere))).toBe("access.notFound");
    expect(refusalCode(await open(project.officer, "2027-08-31"))).toBe("control.dayPassed");
    expect(done(await open(project.officer))).toEqual(at);
    expect(refusalCode(await open(controller))).toBe("control.alreadyOpen");
    expect(refusalCode(await findControl(elsewhere, at.projectId, 1))).toBe("access.notFound");
  });

  it("asks for the vouchers of cost lines that the lot has chosen, and that come out again", async () => {
    const { control, lines } = await page();
    expect(lines).toHaveLength(2);
    const { rows } = await sql<{ id: string }>`
      select l.id from claim_line l join claim c on c.id = l.claim_id where c.project_id = ${at.projectId} and l.derived is null`.execute(
      db.kysely,
    );
    const kept = await sql<{ id: string }>`
      select claim_line_id as id from control_line order by place`.execute(db.kysely);
    const again = drawOrder(
      control.seed,
      rows.map(({ id }) => id),
    );
    expect(kept.rows.map(({ id }) => id)).toEqual(again.slice(0, 2));
  });

  it("is not the recipient's to see before the notice, which comes as a letter", async () => {
    expect(refusalCode(await findControl(project.signatory, at.projectId, 1))).toBe(
      "access.notFound",
    );
    expect(done(await findProjectControls(project.signatory, at.projectId)).rows).toEqual([]);
    expect(refusalCode(await saveProtocol(as(project.officer), at, protocol))).toBe(
      "control.cannot.opened",
    );
    done(await noticeControl(as(project.officer), at));
    expect((await page(project.signatory)).lines).toHaveLength(2);
    const letters = await findLetters(project.signatory, at.projectId);
    expect(letters.map(({ kind }) => kind)).toContain("control_notice");
    const waiting = await waitingForRecipient(project.signatory);
    expect(waiting.map(({ key }) => key)).toEqual(["control.prepare"]);
  });

  it("is written down section by section, and not seen by the recipient before it is signed", async () => {
    expect(refusalCode(await sign(project.officer))).toBe("control.noProtocol");
    done(await saveProtocol(as(project.officer), at, protocol));
    done(await saveProtocol(as(project.officer), at, protocol));
    const finding = addFindingSchema.parse({
      found: "En verifikation saknas.",
      consequence: "mend",
      mendBy: "2027-10-01",
    });
    done(await addFinding(as(project.officer), at, finding));
    done(await addFinding(as(project.officer), at, finding));
    const [first] = (await page()).findings;
    done(await removeFinding(as(project.officer), at, first?.id ?? ""));
    const own = await page(project.signatory);
    expect([own.sections, own.findings, own.control.summary]).toEqual([[], [], null]);
    expect(await page()).toMatchObject({ findings: [finding], sections: { length: 6 } });
  });

  it("is signed with at least a week to answer, and then stands", async () => {
    expect(refusalCode(await sign(project.officer, "2027-09-05"))).toBe("control.answerTooSoon");
    done(await sign(project.officer));
    expect((await page(project.signatory)).findings).toHaveLength(1);
    expect(refusalCode(await saveProtocol(as(project.officer), at, protocol))).toBe(
      "control.cannot.signed",
    );
    expect(await caught(sql`update control_section set score = 4`)).toBe(
      "control_protocol_is_final",
    );
    expect(await caught(sql`delete from control_finding`)).toBe("control_protocol_is_final");
    expect(await caught(sql`update control set summary = 'Något helt annat'`)).toBe(
      "control_is_final",
    );
    expect(await caught(sql`delete from control`)).toBe("control_is_final");
  });
});

describe("25 § förvaltningslagen: a control is closed", () => {
  it("when the recipient has answered, or the time is over", async () => {
    expect(refusalCode(await close(controller))).toBe("control.answeredFirst");
    done(await answerControl(as(project.manager), at, { body: "Verifikationen kommer i morgon." }));
    expect((await page()).answers).toMatchObject([{ body: "Verifikationen kommer i morgon." }]);
    expect(await caught(sql`update control_answer set body = 'Annat'`)).toBe(
      "control_answer_append_only",
    );
    expect((await waitingFor(controller)).map(({ key }) => key)).toEqual(["control.close"]);
    expect(await waitingFor(project.officer)).toEqual([]);
  });

  it("by another person than the one who signed, and not by two who have approved the claims", async () => {
    expect(refusalCode(await close(project.officer))).toBe("approval.twoPersons");
    const alone = sql`update control set status = 'closed', closed_by = signed_by, closed_at = app_now(), closing_reasons = 'Inget mer att utreda.'`;
    expect(await caught(alone)).toBe("control_two_persons");
    await approvedClaim(db.kysely, project, 2, otherOfficer);
    expect(refusalCode(await close(otherOfficer))).toBe("control.bySomebodyElse");
    done(await close(controller));
    expect((await page()).control).toMatchObject({
      status: "closed",
      closed: { by: "Controller C1" },
    });
    expect(await caught(sql`update control set closing_reasons = 'Något helt annat'`)).toBe(
      "control_is_final",
    );
    expect(refusalCode(await answerControl(as(project.manager), at, { body: "Mer" }))).toBe(
      "control.cannot.closed",
    );
    expect(done(await findProjectControls(project.officer, at.projectId)).mayOpen).toBe(true);
  });
});
