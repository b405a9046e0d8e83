import { sql } from "kysely";
import type { Applicant, Staff } from "../shared/actor";
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

/** A request that was sent back to be completed, and a draft that only the signatory can send in. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("changeRequest as change")
      .innerJoin("project", "project.id", "change.projectId")
      .innerJoin("application", "application.id", "project.applicationId")
      .select(["change.id", "change.status", "change.returnedAt", "change.createdAt"])
      .select(["project.title", "application.caseNumber"])
      .where("change.organisationId", "=", actor.organisationId)
      .where("change.status", "in", ["draft", "returned"])
      .orderBy("change.createdAt")
      .execute();
    return rows
      .filter(({ status }) => status === "returned" || actor.roles.includes("signatory"))
      .map(({ id, status, returnedAt, createdAt, title, caseNumber }) => ({
        key: status === "returned" ? "change.complete" : "change.submit",
        href: `/changes/${id}`,
        subject: title,
        caseNumber,
        due: null,
        since: (returnedAt ?? createdAt) as Instant,
      }));
  });
