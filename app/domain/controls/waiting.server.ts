import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { controlAccess } from "./control-access";

/** An announced draw whose day has come, a project that somebody else proposes to strike off, and the next step of a control. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const { boardId } = actor;
  const can = (action: keyof typeof controlAccess) =>
    may(controlAccess, actor, action, { boardId });
  if (!can("control.close")) return [];
  return readAs(actor, async (step) => [
    ...(can("draw.make") ? await toDraw(step) : []),
    ...(can("draw.decideStrike") ? await toDecide(step.trx, actor.personId) : []),
    ...(await inControls(step, actor, can("control.write"))),
  ]);
}

async function toDraw({ trx, today }: Step): Promise<Waiting[]> {
  const rows = await trx
    .selectFrom("controlDraw as draw")
    .leftJoin("controlDrawResult as result", "result.drawId", "draw.id")
    .select(["no", "purpose", "drawsOn", "announcedAt"])
    .where("result.drawId", "is", null)
    .where("drawsOn", "<=", today)
    .execute();
  return rows.map(({ no, purpose, drawsOn, announcedAt }) => ({
    key: "draw.make",
    href: `/risk-sample/${no}`,
    subject: purpose,
    caseNumber: null,
    due: drawsOn as PlainDate,
    since: announcedAt as Instant,
  }));
}

async function toDecide(trx: Trx, personId: string): Promise<Waiting[]> {
  const { rows } = await sql<{ no: number; title: string; caseNumber: string; since: Instant }>`
    select d.no, p.title, a.case_number, s.proposed_at as since
    from control_strike s join control_draw d on d.id = s.draw_id
      join project p on p.id = s.project_id join application a on a.id = p.application_id
    where s.outcome is null and s.proposed_by <> ${personId}`.execute(trx);
  return rows.map(({ no, title, caseNumber, since }) => ({
    key: "draw.decideStrike",
    href: `/risk-sample/${no}`,
    subject: title,
    caseNumber,
    due: null,
    since,
  }));
}

type Open = {
  readonly projectId: string;
  readonly no: number;
  readonly status: "opened" | "noticed" | "signed";
  readonly title: string;
  readonly caseNumber: string;
  readonly plannedOn: PlainDate;
  readonly since: Instant;
};

const next = {
  opened: { key: "control.notice" },
  noticed: { key: "control.write" },
  signed: { key: "control.close" },
} as const;

/** Until the signature it waits for whoever opened it; then, when the recipient has answered or not, for another than the signer. */
async function inControls(
  { trx, today }: Step,
  { personId }: Staff,
  mayWrite: boolean,
): Promise<Waiting[]> {
  const { rows } = await sql<Open>`
    select c.project_id, c.no, c.status, p.title, a.case_number, c.planned_on,
      coalesce(c.signed_at, c.noticed_at, c.opened_at) as since
    from control c join project p on p.id = c.project_id join application a on a.id = p.application_id
    where (${mayWrite} and c.status in ('opened', 'noticed') and c.opened_by = ${personId})
      or (c.status = 'signed' and c.signed_by <> ${personId}
        and (c.answer_by < ${today} or exists (select from control_answer n where n.control_id = c.id)))
    order by c.planned_on limit 100`.execute(trx);
  return rows.map(({ projectId, no, status, title, caseNumber, plannedOn, since }) => ({
    ...next[status],
    href: `/projects/${projectId}/visits/${no}`,
    subject: title,
    caseNumber,
    due: status === "signed" ? null : plannedOn,
    since,
  }));
}
