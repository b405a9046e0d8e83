import { sql } from "kysely";
import type { Applicant, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

type Row = {
  readonly key: string;
  readonly id: string;
  readonly subject: string;
  readonly caseNumber: string | null;
  readonly due: PlainDate | null;
  readonly since: Instant;
};

const asWaiting = ({ id, ...row }: Row): Waiting => ({ ...row, href: `/conditions/${id}` });

/** Answers for an officer to judge, and waivers that somebody else has proposed for a decision-maker. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      select * from (
        select 'condition.judge' as key, c.id, p.title as subject, a.case_number, c.due_on as due, n.answered_at as since
        from condition_answer n join condition_state c on c.id = n.condition_id join project p on p.id = c.project_id
        join application a on a.id = p.application_id
        where ${actor.roles.includes("case_officer")} and n.judgement is null
        union all
        select 'condition.decideWaiver', c.id, p.title, a.case_number, c.due_on, w.proposed_at
        from condition_waiver w join condition_state c on c.id = w.condition_id join project p on p.id = c.project_id
        join application a on a.id = p.application_id
        where ${actor.roles.includes("decision_maker")} and w.outcome is null and w.proposed_by <> ${actor.personId}
      ) waiting order by since limit 100`.execute(trx);
    return rows.map(asWaiting);
  });

/** Conditions that the recipient has not met, or has to answer again; the day is the condition's own, or that of the acceptance. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      select case c.state when 'open' then 'condition.answer' else 'condition.answerAgain' end as key, c.id, p.title as subject,
        a.case_number, coalesce(c.due_on, case c.kind when 'before_start' then p.starts_on end) as due, d.decided_at as since
      from condition_unmet c join project p on p.id = c.project_id join application a on a.id = p.application_id
      join decision d on d.id = p.decision_id
      where p.organisation_id = ${actor.organisationId} and c.state <> 'answered' and p.status not in ('settled', 'closed')
      order by due, c.no limit 100`.execute(trx);
    return rows.map(asWaiting);
  });
