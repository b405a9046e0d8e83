import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** Requests with parts that nobody has proposed anything about, for officers; and what is proposed, for another who decides. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const prepares = actor.roles.includes("case_officer");
  const decides = actor.roles.includes("decision_maker");
  if (!prepares && !decides) return [];
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      select c.id, p.title, a.case_number as "caseNumber", c.submitted_at as "submittedAt", min(r.proposed_at) as "proposedAt",
        bool_or(r.part_id is null) as "isOpen",
        coalesce(bool_or(r.decision_id is null and r.part_id is not null), false)
          and not coalesce(bool_or(r.decision_id is null and r.proposed_by = ${actor.personId}), false) as "isProposed"
      from change_request c join change_part q on q.change_id = c.id left join change_proposal r on r.part_id = q.id
        join project p on p.id = c.project_id join application a on a.id = p.application_id
      where c.board_id = ${actor.boardId} and c.status = 'submitted'
      group by c.id, p.title, a.case_number, c.submitted_at order by c.submitted_at limit 100`.execute(
      trx,
    );
    return rows.flatMap(
      ({ id, title, caseNumber, submittedAt, proposedAt, isOpen, isProposed }) => {
        const about = { subject: title, caseNumber, due: null };
        const page = `/changes/${id}`;
        return [
          ...(prepares && isOpen
            ? [
                {
                  ...about,
                  key: "change.prepare",
                  href: `${page}/proposal`,
                  since: submittedAt as Instant,
                },
              ]
            : []),
          ...(decides && isProposed
            ? [{ ...about, key: "change.decide", href: page, since: proposedAt as Instant }]
            : []),
        ];
      },
    );
  });
}

type Row = {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly submittedAt: string;
  readonly proposedAt: string;
  readonly isOpen: boolean;
  readonly isProposed: boolean;
};
