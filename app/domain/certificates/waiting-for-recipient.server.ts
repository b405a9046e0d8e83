import { sql } from "kysely";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { asWaiting, type WaitingPart } from "./waiting-part";

/** What keeps an accepted project from starting: certificates to obtain, and what is missing to cover. The day is the start's. */
export const waitingForRecipient = (actor: Applicant): Promise<Waiting[]> =>
  readAs(actor, async ({ trx }) => {
    const parts = await sql<WaitingPart>`
      select case c.state when 'returned' then 'certificate.obtainAgain' else 'certificate.obtain' end as key, c.id, c.name as "of",
        p.title as subject, a.case_number, p.starts_on as due, p.accepted_at as since
      from cofinancing_state c join project p on p.id = c.project_id join application a on a.id = p.application_id
      where p.organisation_id = ${actor.organisationId} and p.status = 'accepted' and c.state in ('intended', 'returned')
      order by p.starts_on, c.form, c.position limit 100`.execute(trx);
    const gaps = await sql<GapRow>`
      select p.id, p.title as subject, a.case_number, p.starts_on as due, p.accepted_at as since
      from cofinancing_gap g join project p on p.id = g.project_id join application a on a.id = p.application_id
      where p.organisation_id = ${actor.organisationId} and p.status = 'accepted' and g.gap_ore > 0
      order by p.starts_on limit 100`.execute(trx);
    return [...parts.rows.map(asWaiting), ...gaps.rows.map(asGap)];
  });

type GapRow = {
  readonly id: string;
  readonly subject: string;
  readonly caseNumber: string | null;
  readonly due: PlainDate;
  readonly since: Instant;
};

const asGap = ({ id, ...row }: GapRow): Waiting => ({
  ...row,
  key: "cofinancing.cover",
  href: `/projects/${id}/cofinancing`,
});
