import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** What decisions leave for a person: to propose, to propose anew, to decide. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => [
    ...(actor.roles.includes("case_officer") ? await toPropose(trx) : []),
    ...(actor.roles.includes("decision_maker") ? await toDecide(trx, actor) : []),
  ]);

async function toPropose(trx: Trx): Promise<Waiting[]> {
  const { rows } = await sql<Line & { readonly returned: boolean }>`
    select a.id, a.title as subject, a.case_number, c.decision_on as due,
      coalesce(max(d.returned_at), max(a.changed_at)) as since, count(d.id) > 0 as returned
    from application a join call c on c.id = a.call_id
    left join decision d on d.application_id = a.id and d.status = 'returned'
    where a.status = 'ranked'
      and not exists (select 1 from decision p where p.application_id = a.id and p.status <> 'returned')
    group by a.id, c.decision_on`.execute(trx);
  return rows.map((row) => ({
    ...lineOf(row),
    key: row.returned ? "decision.proposeAgain" : "decision.propose",
    href: `/cases/${row.id}/proposal`,
  }));
}

/** Not what the person has prepared or assessed: someone else decides that. */
async function toDecide(trx: Trx, actor: Staff): Promise<Waiting[]> {
  const { rows } = await sql<Line & { readonly declared: boolean }>`
    select d.id, a.title as subject, a.case_number, c.decision_on as due, d.prepared_at as since,
      exists (select 1 from conflict_declaration f
        where f.application_id = a.id and f.person_id = ${actor.personId}) as declared
    from decision d join application a on a.id = d.application_id join call c on c.id = a.call_id
    where d.status = 'proposed' and d.prepared_by <> ${actor.personId}
      and not exists (select 1 from assessment s where s.application_id = a.id and s.assessor_id = ${actor.personId})`.execute(
    trx,
  );
  return rows.map((row) => ({
    ...lineOf(row),
    key: row.declared ? "decision.decide" : "decision.declare",
    href: row.declared ? `/decisions/${row.id}` : `/decisions/${row.id}/conflict`,
  }));
}

type Line = {
  readonly id: string;
  readonly subject: string;
  readonly caseNumber: string | null;
  readonly due: string;
  readonly since: string;
};

const lineOf = ({ subject, caseNumber, due, since }: Line) => ({
  subject,
  caseNumber,
  due: due as PlainDate,
  since: since as Instant,
});
