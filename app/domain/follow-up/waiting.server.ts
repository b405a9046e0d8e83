import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** What follow-up leaves for a person: a final report to settle, a settlement to decide. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => [
    ...(actor.roles.includes("case_officer") ? await toPrepare(trx) : []),
    ...(actor.roles.includes("decision_maker") ? await toDecide(trx, actor) : []),
  ]);

type Line = {
  readonly projectId: string;
  readonly subject: string;
  readonly caseNumber: string | null;
  readonly since: string;
};

async function toPrepare(trx: Trx): Promise<Waiting[]> {
  const { rows } = await sql<Line>`
    select p.id as project_id, p.title as subject, a.case_number, r.submitted_at as since
    from final_report r join project p on p.id = r.project_id join application a on a.id = p.application_id
    where r.status = 'submitted' and not exists (select 1 from settlement s where s.project_id = p.id)
    order by r.submitted_at`.execute(trx);
  return rows.map((row) => waiting(row, "settlement.prepare"));
}

async function toDecide(trx: Trx, actor: Staff): Promise<Waiting[]> {
  const { rows } = await sql<Line>`
    select p.id as project_id, p.title as subject, a.case_number, s.prepared_at as since
    from settlement s join project p on p.id = s.project_id join application a on a.id = p.application_id
    where s.decided_by is null and s.prepared_by <> ${actor.personId}
    order by s.prepared_at`.execute(trx);
  return rows.map((row) => waiting(row, "settlement.decide"));
}

const waiting = ({ projectId, subject, caseNumber, since }: Line, key: string): Waiting => ({
  key,
  href: `/projects/${projectId}/settlement`,
  subject,
  caseNumber,
  due: null,
  since: since as Instant,
});
