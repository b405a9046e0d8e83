import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Staff, StaffRole } from "../shared/actor";
import { readAs, type Step } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

type Line = {
  readonly id: string;
  readonly subject: string;
  readonly caseNumber: string | null;
  readonly since: string;
  readonly due: string | null;
};

type Question = {
  readonly key: string;
  readonly role: StaffRole;
  readonly page?: string;
  readonly ask: (step: Step, actor: Staff) => Promise<Line[]>;
};

/** What recoveries leave for a person, step by step in the order of a case. */
export const waitingFor = (actor: Staff): Promise<Waiting[]> =>
  readAs(actor, async (step) => {
    const waiting: Waiting[] = [];
    for (const { key, role, page = "", ask } of questions) {
      if (!actor.roles.includes(role)) continue;
      for (const { id, subject, caseNumber, since, due } of await ask(step, actor)) {
        waiting.push({
          key,
          href: `/recoveries/${id}${page}`,
          subject,
          caseNumber,
          due: due as PlainDate | null,
          since: since as Instant,
        });
      }
    }
    return waiting;
  });

const lines = async (trx: Trx, rest: ReturnType<typeof sql>): Promise<Line[]> => {
  const { rows } = await sql<Line>`
    select r.id, p.title as subject, a.case_number, since.at as since, since.due as due
    from recovery r join project p on p.id = r.project_id join application a on a.id = p.application_id
    ${rest}
    order by since.at limit 100`.execute(trx);
  return rows;
};

const openMeasures = (trx: Trx, actor: Staff, which: ReturnType<typeof sql>) =>
  lines(
    trx,
    sql`cross join lateral (select m.proposed_at as at, null::date as due from recovery_measure m
      where m.recovery_id = r.id and m.outcome is null and m.proposed_by <> ${actor.personId}::uuid and ${which}
      order by m.proposed_at limit 1) since`,
  );

const questions: readonly Question[] = [
  {
    key: "recovery.communicate",
    role: "case_officer",
    ask: ({ trx }) =>
      lines(
        trx,
        sql`cross join lateral (select r.opened_at as at, null::date as due) since where r.status = 'opened'`,
      ),
  },
  {
    key: "recovery.propose",
    role: "case_officer",
    ask: ({ trx, today }) =>
      lines(
        trx,
        sql`cross join lateral (select coalesce(
            (select min(m.written_at) from recovery_message m where m.recovery_id = r.id and m.kind = 'answer'), r.communicated_at) as at,
            null::date as due) since
          where r.status = 'communicated' and (r.answer_by < ${today}::date
            or exists (select 1 from recovery_message m where m.recovery_id = r.id and m.kind = 'answer'))`,
      ),
  },
  {
    key: "recovery.decide",
    role: "decision_maker",
    ask: ({ trx }, actor) =>
      lines(
        trx,
        sql`cross join lateral (select r.proposed_at as at, null::date as due) since
          where r.status = 'proposed' and r.proposed_by <> ${actor.personId}::uuid`,
      ),
  },
  {
    key: "recovery.demand",
    role: "accountant",
    ask: ({ trx }) =>
      lines(
        trx,
        sql`cross join lateral (select r.decided_at as at, null::date as due) since where r.status = 'decided'`,
      ),
  },
  {
    key: "recovery.chase",
    role: "accountant",
    ask: ({ trx, today }) =>
      lines(
        trx,
        sql`cross join lateral (select r.decided_at as at, max(d.due_on) as due from recovery_due d where d.recovery_id = r.id) since
          where r.status = 'demanded' and r.collection_from is null and since.due < ${today}::date
            and not exists (select 1 from recovery_measure m where m.recovery_id = r.id and m.outcome is null)`,
      ),
  },
  {
    key: "recovery.answerRequest",
    role: "case_officer",
    ask: ({ trx }) =>
      lines(
        trx,
        sql`cross join lateral (select m.written_at as at, null::date as due from recovery_message m
            where m.recovery_id = r.id and m.kind <> 'answer'
              and not exists (select 1 from recovery_measure a where a.recovery_id = r.id and a.kind = m.kind and a.proposed_at >= m.written_at)
            order by m.written_at limit 1) since
          where r.status = 'demanded'`,
      ),
  },
  {
    key: "recovery.consult",
    role: "case_officer",
    page: "/remission",
    ask: ({ trx }) =>
      lines(
        trx,
        sql`cross join lateral (select m.proposed_at as at, null::date as due from recovery_measure m
          where m.recovery_id = r.id and m.kind = 'remission' and m.outcome is null and m.opinion_on is null limit 1) since`,
      ),
  },
  {
    key: "recovery.confirmPayment",
    role: "attestant",
    ask: ({ trx }, actor) => openMeasures(trx, actor, sql`m.kind = 'payment'`),
  },
  {
    key: "recovery.decideMeasure",
    role: "decision_maker",
    ask: ({ trx }, actor) =>
      openMeasures(
        trx,
        actor,
        sql`m.kind <> 'payment' and (m.kind <> 'remission' or m.opinion_on is not null)`,
      ),
  },
];
