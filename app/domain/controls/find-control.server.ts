import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise, may } from "../shared/access";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isBefore, type Instant, type PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { Control, ControlKind, ControlSection, ControlStatus, Finding } from "./control";
import { controlAccess } from "./control-access";
import { linesOf, type DrawnLine } from "./control-lines.server";
import { findingsOf, readControl } from "./read-control.server";

export type SectionScore = {
  readonly section: ControlSection;
  readonly score: number;
  readonly note: string;
};
export type ControlAnswer = { readonly by: string; readonly at: Instant; readonly body: string };

export type ControlPage = {
  readonly control: Control;
  readonly lines: readonly DrawnLine[];
  readonly sections: readonly SectionScore[];
  readonly findings: readonly Finding[];
  readonly answers: readonly ControlAnswer[];
  readonly mayNotice: boolean;
  readonly mayWrite: boolean;
  readonly mayAnswer: boolean;
  readonly mayClose: boolean;
  /** Signed by the reader: another person closes. */
  readonly isSigner: boolean;
  /** The recipient may answer some time yet, and has not. */
  readonly isWaited: boolean;
};

/** A control as far as the reader may see it: the recipient from the notice on, the protocol when it is signed. */
export async function findControl(
  actor: Actor,
  projectId: string,
  no: number,
): Promise<Result<ControlPage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const control = await readControl(trx, projectId, no);
    if (!control) return missing();
    const denied = authorise(controlAccess, actor, "control.read", control);
    if (denied) return denied;
    const { status, signed, answerBy } = control;
    const isDone = status === "signed" || status === "closed";
    const answers = await answersOf(trx, control.id);
    const can = (action: keyof typeof controlAccess) => may(controlAccess, actor, action, control);
    const isSigner = actor.kind === "staff" && signed?.byId === actor.personId;
    const isWaited = answers.length === 0 && answerBy !== null && !isBefore(answerBy, today);
    const isShown = actor.kind === "staff" || isDone;
    return ok({
      control: isShown ? control : { ...control, attendees: null, summary: null },
      lines: await linesOf(trx, control.id),
      sections: await sectionsOf(trx, control.id),
      findings: await findingsOf(trx, control.id),
      answers,
      mayNotice: status === "opened" && can("control.notice"),
      mayWrite: status === "noticed" && can("control.write"),
      mayAnswer: status === "signed" && can("control.answer"),
      mayClose: status === "signed" && !isSigner && !isWaited && can("control.close"),
      isSigner,
      isWaited,
    });
  });
}

async function sectionsOf(trx: Trx, controlId: string): Promise<SectionScore[]> {
  const rows = await trx
    .selectFrom("controlSection")
    .select(["section", "score", "note"])
    .where("controlId", "=", controlId)
    .execute();
  return rows as SectionScore[];
}

async function answersOf(trx: Trx, controlId: string): Promise<ControlAnswer[]> {
  const rows = await trx
    .selectFrom("controlAnswer as answer")
    .innerJoin("person", "person.id", "answer.answeredBy")
    .select(["person.name as by", "answeredAt as at", "body"])
    .where("controlId", "=", controlId)
    .orderBy("answeredAt")
    .execute();
  return rows.map((row) => ({ ...row, at: row.at as Instant }));
}

export type ControlRow = {
  readonly no: number;
  readonly kind: ControlKind;
  readonly status: ControlStatus;
  readonly plannedOn: PlainDate;
};

export type ProjectControls = {
  readonly rows: readonly ControlRow[];
  readonly mayOpen: boolean;
};

const outside = ["awarded", "accepted", "settled", "closed"];

/** The controls of a project, the latest first, and whether the reader may open another. */
export async function findProjectControls(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectControls>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await trx
      .selectFrom("project")
      .select(["boardId", "organisationId", "status"])
      .where("id", "=", projectId)
      .executeTakeFirst();
    if (!project) return missing();
    const { rows } = await sql<ControlRow>`
      select no, kind, status, planned_on from control where project_id = ${projectId} order by no desc`.execute(
      trx,
    );
    const isOpen = rows.some(({ status }) => status !== "closed");
    return ok({
      rows: may(controlAccess, actor, "control.read", { ...project, status: "closed" }) ? rows : [],
      mayOpen:
        !isOpen &&
        !outside.includes(project.status) &&
        may(controlAccess, actor, "control.open", project),
    });
  });
}
