import { sql } from "kysely";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

type Row = {
  readonly projectId: string;
  readonly no: number;
  readonly status: "noticed" | "signed";
  readonly title: string;
  readonly caseNumber: string;
  readonly due: PlainDate;
  readonly since: Instant;
};

/** A control to get ready for, and a protocol to read and answer while there is time. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx, today }) => {
    const { rows } = await sql<Row>`
      select c.project_id, c.no, c.status, p.title, coalesce(a.case_number, '') as case_number,
        coalesce(c.answer_by, c.planned_on) as due, coalesce(c.signed_at, c.noticed_at) as since
      from control c join project p on p.id = c.project_id join application a on a.id = p.application_id
      where c.organisation_id = ${actor.organisationId}
        and ((c.status = 'noticed' and c.planned_on >= ${today}) or (c.status = 'signed' and c.answer_by >= ${today}
          and not exists (select from control_answer n where n.control_id = c.id)))
      order by due limit 100`.execute(trx);
    return rows.map(({ projectId, no, status, title, caseNumber, due, since }) => ({
      key: status === "noticed" ? "control.prepare" : "control.answer",
      href: `/projects/${projectId}/visits/${no}`,
      subject: title,
      caseNumber,
      due,
      since,
    }));
  });
