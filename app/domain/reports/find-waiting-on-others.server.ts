import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

type Row = {
  key: string;
  href: string;
  subject: string;
  caseNumber: string | null;
  due: string | null;
  since: string;
};

/** What this person has done the first step of, and somebody else has the next: never a list of others' work. */
export const findWaitingOnOthers = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const me = actor.personId;
    const { rows } = await sql<Row>`
      select * from (
        select 'call.publication' as key, '/calls/' || c.id as href, c.title_sv as subject, c.case_number,
          (c.opens_at at time zone 'Europe/Stockholm')::date as due, c.prepared_at as since
        from call c where c.board_id = app_board() and c.status = 'draft' and c.prepared_by = ${me}
        union all
        select 'case.completion', '/cases/' || a.id, a.title, a.case_number, r.due_on, r.asked_at
        from completion_request r join application a on a.id = r.application_id
        where r.asked_by = ${me} and r.answered_at is null and a.status = 'completion_requested'
        union all
        select 'dismissal.decision', '/cases/' || a.id, a.title, a.case_number, null, d.prepared_at
        from dismissal d join application a on a.id = d.application_id where d.prepared_by = ${me} and d.status = 'proposed'
        union all
        select 'award.decision', '/decisions/' || d.id, a.title, a.case_number, c.decision_on, d.prepared_at
        from decision d join application a on a.id = d.application_id join call c on c.id = a.call_id
        where d.prepared_by = ${me} and d.status = 'proposed'
        union all
        select 'order.attestation', '/payment-orders/' || o.id, p.title, a.case_number, null, o.approved_at
        from payment_order o join project p on p.id = o.project_id join application a on a.id = p.application_id
        where o.approved_by = ${me} and o.status = 'approved'
        union all
        select 'run.release', '/payment-runs/' || r.id, r.no::text, null, r.pays_on, r.prepared_at
        from payment_run r where r.prepared_by = ${me} and r.status = 'prepared'
        union all
        select 'settlement.decision', '/projects/' || p.id || '/settlement', p.title, a.case_number, null, s.prepared_at
        from settlement s join project p on p.id = s.project_id join application a on a.id = p.application_id
        where s.prepared_by = ${me} and s.decided_by is null
        union all
        select 'paymentStop.decision', '/projects/' || p.id || '/payment-stop', p.title, a.case_number, null, s.prepared_at
        from payment_stop s join project p on p.id = s.project_id join application a on a.id = p.application_id
        where s.prepared_by = ${me} and s.decided_by is null
        union all
        select 'period.answer', '/periods/' || p.id || '/closing', p.id, null, null, p.asked_at
        from (
          select e.month / 100 || '-' || lpad((e.month % 100)::text, 2, '0') as id,
            (e.taken_on + time '08:00') at time zone 'Europe/Stockholm' as asked_at, e.event, e.actor_id
          from ledger.period_event e
          where e.seq = (select max(l.seq) from ledger.period_event l where l.tenant = e.tenant and l.month = e.month)) p
        where p.event = 'reopenAsked' and p.actor_id = ${me}::text
      ) waiting order by since limit 100`.execute(trx);
    return rows.map((row) => ({
      ...row,
      due: row.due as PlainDate | null,
      since: row.since as Instant,
    }));
  });
