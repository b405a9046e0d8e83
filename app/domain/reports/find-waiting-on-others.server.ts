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
        select 'recovery.decision', '/recoveries/' || r.id, p.title, a.case_number, null, r.proposed_at
        from recovery r join project p on p.id = r.project_id join application a on a.id = p.application_id
        where r.proposed_by = ${me} and r.status = 'proposed'
        union all
        select 'recovery.measure', '/recoveries/' || r.id, p.title, a.case_number, null, m.proposed_at
        from recovery_measure m join recovery r on r.id = m.recovery_id join project p on p.id = r.project_id
        join application a on a.id = p.application_id where m.proposed_by = ${me} and m.outcome is null
        union all
        ${ofProjects(me)}
        union all
        select 'period.answer', '/periods/' || p.id || '/closing', p.id, null, null, p.asked_at
        from (
          select e.month / 100 || '-' || lpad((e.month % 100)::text, 2, '0') as id,
            (e.taken_on + time '08:00') at time zone 'Europe/Stockholm' as asked_at, e.event, e.actor_id
          from ledger.period_event e
          where e.seq = (select max(l.seq) from ledger.period_event l where l.tenant = e.tenant and l.month = e.month)) p
        where p.event = 'reopenAsked' and p.actor_id = ${me}::text
        union all
        select 'match.confirmation', '/differences/' || d.id, coalesce(l.counterparty, l.reference, ''), null, null, d.opened_at
        from bank_difference d join bank_line l on l.id = d.bank_line_id where d.proposed_by = ${me} and d.status = 'open'
        union all
        select 'match.undoing', '/bank-lines/' || l.id, coalesce(l.counterparty, l.reference, ''), null, null, m.undo_asked_at
        from bank_match m join bank_line l on l.id = m.bank_line_id where m.undo_asked_by = ${me} and m.undone_at is null
        union all
        select 'fundRepayment.answer', '/received-funds/' || f.id, f.purpose, null, null, r.proposed_at
        from fund_repayment r join received_fund f on f.id = r.fund_id where r.proposed_by = ${me} and r.outcome is null
        union all
        select 'sheet.countersignature', '/reconciliation/' || s.month, s.month, null, null, s.signed_at
        from reconciliation_sheet s where s.signed_by = ${me} and s.countersigned_at is null
      ) waiting order by since limit 100`.execute(trx);
    return rows.map((row) => ({
      ...row,
      due: row.due as PlainDate | null,
      since: row.since as Instant,
    }));
  });

/** What changes a project's terms or money: changes, waivers, payment stops, moves between years; and turns of the year. */
const ofProjects = (me: string) => sql`
  select 'change.decision', '/changes/' || c.id, p.title, a.case_number, null, min(r.proposed_at)
  from change_request c join change_part q on q.change_id = c.id join change_proposal r on r.part_id = q.id
  join project p on p.id = c.project_id join application a on a.id = p.application_id
  where r.proposed_by = ${me} and r.decision_id is null group by c.id, p.title, a.case_number
  union all
  select 'condition.waiver', '/conditions/' || c.id, p.title, a.case_number, c.due_on, w.proposed_at
  from condition_waiver w join condition_state c on c.id = w.condition_id join project p on p.id = c.project_id
  join application a on a.id = p.application_id where w.proposed_by = ${me} and w.outcome is null
  union all
  select 'paymentStop.decision', '/projects/' || p.id || '/payment-stop', p.title, a.case_number, null, s.prepared_at
  from payment_stop s join project p on p.id = s.project_id join application a on a.id = p.application_id
  where s.prepared_by = ${me} and num_nonnulls(s.decided_by, s.returned_by, s.withdrawn_by) = 0
  union all
  select 'yearMove.decision', '/projects/' || p.id || '/years', p.title, a.case_number, null, m.proposed_at
  from year_move m join project p on p.id = m.project_id join application a on a.id = p.application_id
  where m.proposed_by = ${me} and m.outcome is null
  union all
  select 'yearRoll.signature', '/appropriations/' || i.id || '/year-end', i.code || ', ' || i.year, null, null, r.prepared_at
  from year_roll r join appropriation_item i on i.id = r.item_id where r.prepared_by = ${me} and r.signed_by is null`;
