import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Waiting } from "../shared/waiting";
import { asWaiting, type WaitingCondition } from "./waiting-condition";

/** Answers for an officer to judge, and waivers that somebody else has proposed for a decision-maker. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const { rows } = await sql<WaitingCondition>`
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
