import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { callDefinition } from "../calls/index";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** What assessment leaves for a person: to declare and score, to assign, to freeze. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => [
    ...(actor.roles.includes("assessor") ? await toAssess(trx, actor) : []),
    ...(actor.roles.includes("case_officer")
      ? [...(await toAssign(trx)), ...(await toFreeze(trx))]
      : []),
  ]);

async function toAssess(trx: Trx, actor: Staff): Promise<Waiting[]> {
  const rows = await trx
    .selectFrom("assessment")
    .innerJoin("application", "application.id", "assessment.applicationId")
    .innerJoin("call", "call.id", "application.callId")
    .select([
      "assessment.id",
      "assessment.status",
      "assessment.assignedAt",
      "application.title",
      "application.caseNumber",
      "call.definition",
    ])
    .where("assessment.assessorId", "=", actor.personId)
    .where("assessment.status", "in", ["assigned", "declared"])
    .where("application.status", "=", "in_assessment")
    .execute();
  return rows.map((row) => ({
    key: row.status === "assigned" ? "assessment.declare" : "assessment.score",
    href: row.status === "assigned" ? `/assessments/${row.id}/conflict` : `/assessments/${row.id}`,
    subject: row.title,
    caseNumber: row.caseNumber,
    due: callDefinition.parse(row.definition).dates.assessmentDone as PlainDate,
    since: row.assignedAt as Instant,
  }));
}

/** Calls with applications that lack assessors: one line for each call. */
async function toAssign(trx: Trx): Promise<Waiting[]> {
  const { rows } = await sql<CallLine>`
    select c.id, c.title_sv as title, c.case_number, c.definition, min(a.changed_at) as since
    from application a join call c on c.id = a.call_id
    where a.status in ('formally_approved', 'in_assessment')
      and (select count(*) from assessment s where s.application_id = a.id and s.status <> 'conflicted')
        < (c.definition->>'assessorsPerApplication')::int
    group by c.id`.execute(trx);
  return rows.map((row) => ({
    ...lineOf(row),
    key: "assessment.assign",
    href: `/calls/${row.id}/assessors`,
  }));
}

/** Calls where every assessor of every application has locked, and the order is not frozen. */
async function toFreeze(trx: Trx): Promise<Waiting[]> {
  const { rows } = await sql<CallLine>`
    select c.id, c.title_sv as title, c.case_number, c.definition, max(s.locked_at) as since
    from call c join application a on a.call_id = c.id join assessment s on s.application_id = a.id
    where s.status <> 'conflicted' and a.status = 'in_assessment'
      and not exists (select 1 from ranking r where r.call_id = c.id)
      and not exists (select 1 from application o where o.call_id = c.id
        and o.status in ('submitted', 'completion_requested', 'completion_received', 'formally_approved'))
    group by c.id having bool_and(s.status = 'locked')`.execute(trx);
  return rows.map((row) => ({
    ...lineOf(row),
    key: "ranking.freeze",
    href: `/calls/${row.id}/ranking`,
  }));
}

type CallLine = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly definition: unknown;
  readonly since: string;
};

const lineOf = (row: CallLine) => ({
  subject: row.title,
  caseNumber: row.caseNumber,
  due: callDefinition.parse(row.definition).dates.assessmentDone as PlainDate,
  since: row.since as Instant,
});
