import { sql } from "kysely";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Waiting } from "../shared/waiting";
import { asWaiting, type WaitingCondition } from "./waiting-condition";

/** Conditions that the recipient has not met, or has to answer again; the day is the condition's own, or that of the acceptance. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const { rows } = await sql<WaitingCondition>`
      select case c.state when 'open' then 'condition.answer' else 'condition.answerAgain' end as key, c.id, p.title as subject,
        a.case_number, coalesce(c.due_on, case c.kind when 'before_start' then p.starts_on end) as due, d.decided_at as since
      from condition_unmet c join project p on p.id = c.project_id join application a on a.id = p.application_id
      join decision d on d.id = p.decision_id
      where p.organisation_id = ${actor.organisationId} and c.state <> 'answered' and p.status not in ('settled', 'closed')
      order by due, c.no limit 100`.execute(trx);
    return rows.map(asWaiting);
  });
