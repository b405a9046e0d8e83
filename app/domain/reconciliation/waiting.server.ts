import { sql } from "kysely";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";

/** What the bank leaves for an accountant: runs that no statement has confirmed, and lines that are nobody's. */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  if (!actor.roles.includes("accountant")) return [];
  return readAs(actor, async ({ trx, today }) => {
    const runs = await trx
      .selectFrom("paymentRun")
      .select(["no", "paysOn", "releasedAt"])
      .where("status", "=", "released")
      .where("paysOn", "<=", today)
      .orderBy("no")
      .execute();
    const { rows: odd } = await sql<{
      id: string;
      bookedOn: string;
      subject: string;
      since: string;
    }>`
      select l.id, l.booked_on, coalesce(l.counterparty, l.reference, s.statement_ref) as subject, f.imported_at as since
      from bank_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
      where not exists (select 1 from bank_match m where m.bank_line_id = l.id)
        and not exists (select 1 from recovery_movement r where r.bank_line_id = l.id)
      order by l.booked_on limit 50`.execute(trx);
    return [
      ...runs.map(({ no, paysOn, releasedAt }) => ({
        key: "run.confirm",
        href: "/bank-files",
        subject: String(no),
        caseNumber: null,
        due: paysOn as PlainDate,
        since: releasedAt as Instant,
      })),
      ...odd.map(({ subject, since }) => ({
        key: "bankLine.investigate",
        href: "/reconciliation",
        subject,
        caseNumber: null,
        due: null,
        since: since as Instant,
      })),
    ];
  });
}
