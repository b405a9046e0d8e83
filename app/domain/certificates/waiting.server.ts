import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Waiting } from "../shared/waiting";
import { asWaiting, type WaitingPart } from "./waiting-part";

/** Certificates that have come in, for an officer to read. */
export const waitingFor = async (actor: Staff): Promise<Waiting[]> =>
  actor.roles.includes("case_officer")
    ? readAs(actor, async ({ trx }) => {
        const { rows } = await sql<WaitingPart>`
          select 'certificate.judge' as key, coalesce(c.financier_id, c.budget_row_id) as id, p.title as subject, a.case_number,
            p.starts_on as due, c.stated_at as since
          from certificate c join project p on p.id = c.project_id join application a on a.id = p.application_id
          where c.judgement is null order by c.stated_at limit 100`.execute(trx);
        return rows.map(asWaiting);
      })
    : [];
