import { sql } from "kysely";
import { may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import type { Waiting } from "../shared/waiting";
import { reconciliationAccess } from "./reconciliation-access";

/**
 * What the bank leaves for an accountant: runs that no statement has confirmed, and what is theirs or nobody's to investigate;
 * and for the second person matches, corrections and month-end sheets that somebody else began.
 */
export async function waitingFor(actor: Staff): Promise<Waiting[]> {
  const isAccountant = actor.roles.includes("accountant");
  const isSecond = may(reconciliationAccess, actor, "match.confirm", actor);
  if (!isAccountant && !isSecond) return [];
  return readAs(actor, async ({ trx, today }) => {
    const rows = isAccountant
      ? await trx
          .selectFrom("paymentRun")
          .select(["no", "paysOn", "releasedAt"])
          .where("status", "=", "released")
          .where("paysOn", "<=", today)
          .orderBy("no")
          .execute()
      : [];
    const runs = rows.map(({ no, paysOn, releasedAt }) => ({
      key: "run.confirm",
      href: "/bank-files",
      subject: String(no),
      caseNumber: null,
      due: paysOn as PlainDate,
      since: releasedAt as Instant,
    }));
    const { rows: found } = await sql<Found>`
      select 'line' as what, '/differences/' || d.id as href,
        coalesce(l.counterparty, l.reference, s.statement_ref) as subject, d.opened_at as since
      from bank_difference d join bank_line l on l.id = d.bank_line_id join bank_statement s on s.id = l.statement_id
      where ${isAccountant} and d.status = 'open' and d.proposed_by is null
        and (d.owner_id is null or d.owner_id = ${actor.personId}::uuid)
      union all
      select 'proposal', '/differences/' || d.id, coalesce(l.counterparty, l.reference, s.statement_ref), d.opened_at
      from bank_difference d join bank_line l on l.id = d.bank_line_id join bank_statement s on s.id = l.statement_id
      where ${isSecond} and d.status = 'open' and d.proposed_by <> ${actor.personId}::uuid
      union all
      select 'undoing', '/bank-lines/' || l.id, coalesce(l.counterparty, l.reference), m.undo_asked_at
      from bank_match m join bank_line l on l.id = m.bank_line_id
      where ${isSecond} and m.undone_at is null and m.undo_asked_by <> ${actor.personId}::uuid
      union all
      select 'sheet', '/reconciliation/' || s.month, s.month, s.signed_at
      from reconciliation_sheet s
      where ${isSecond} and s.countersigned_at is null and s.signed_by <> ${actor.personId}::uuid
        and not exists (select 1 from reconciliation_sheet later where later.account = s.account and later.month = s.month and later.version > s.version)
      order by since limit 50`.execute(trx);
    return [
      ...runs,
      ...found.map(({ what, ...one }) => ({ ...one, ...todo[what], caseNumber: null, due: null })),
    ];
  });
}

const todo = {
  line: { key: "bankLine.investigate" },
  proposal: { key: "match.confirm" },
  undoing: { key: "match.undo" },
  sheet: { key: "sheet.countersign" },
} as const;

type Found = Pick<Waiting, "href" | "subject" | "since"> & { readonly what: keyof typeof todo };
