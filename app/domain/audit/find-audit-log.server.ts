import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { nameSubjects } from "../reports/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { ok, type Result } from "../shared/result";
import { auditAccess } from "./audit-access";
import type { AuditFilter, AuditLog, AuditRow } from "./audit-log";

const PAGE_SIZE = 50;
const MOST_COUNTED = 10_000;

export type FoundEntry = {
  id: string;
  seq: string;
  at: Instant;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: Record<string, string | number | boolean | null>;
};

/** The board's audit trail, newest first, 50 at a time. */
export async function findAuditLog(
  actor: Staff,
  filter: AuditFilter,
  page: number,
): Promise<Result<AuditLog>> {
  const denied = authorise(auditAccess, actor, "audit.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const where = await conditions(trx, filter);
    const { rows: counts } = await sql<{ n: number }>`
      select count(*)::int as n from (select from audit_entry e where ${where} limit ${MOST_COUNTED + 1}) c`.execute(
      trx,
    );
    const counted = counts[0]?.n ?? 0;
    const { rows } = await sql<FoundEntry>`
      select ${entryColumns} from audit_entry e where ${where}
      order by e.id desc limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(trx);
    return ok({
      rows: await named(trx, rows),
      total: Math.min(counted, MOST_COUNTED),
      isMore: counted > MOST_COUNTED,
      page,
      pages: Math.max(1, Math.ceil(Math.min(counted, MOST_COUNTED) / PAGE_SIZE)),
    });
  });
}

/** The actions that occur in the board's trail, for the filter. */
export async function findAuditActions(actor: Staff): Promise<Result<string[]>> {
  const denied = authorise(auditAccess, actor, "audit.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<{ action: string }>`
      select distinct action from audit_entry where board_id = ${actor.boardId} order by action`.execute(
      trx,
    );
    return ok(rows.map(({ action }) => action));
  });
}

export const entryColumns = sql`e.id::text, e.seq::text, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.detail`;

const containing = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Row level security also lets an organisation's entries through; the log is the board's own. */
export async function conditions(trx: Trx, filter: AuditFilter) {
  const { action, actor, subject, from, to } = filter;
  const parts = [sql`e.board_id = app_board()`];
  if (action) parts.push(sql`e.action = ${action}`);
  if (actor) parts.push(sql`e.actor ilike ${containing(actor)}`);
  if (from) parts.push(sql`e.at >= ${from}::date::timestamp at time zone 'Europe/Stockholm'`);
  if (to) parts.push(sql`e.at < (${to}::date + 1)::timestamp at time zone 'Europe/Stockholm'`);
  if (subject) parts.push(sql`e.subject_id = any(${await idsNamed(trx, subject)})`);
  return sql.join(parts, sql` and `);
}

const MOST_CASES = 200;

/** Everything that hangs on the cases and calls with the text in their number or title. */
async function idsNamed(trx: Trx, text: string): Promise<string[]> {
  const like = containing(text);
  const { rows } = await sql<{ id: string }>`
    with cases as (
      select a.id from application a join organisation o on o.id = a.organisation_id
      where a.case_number ilike ${like} or a.title ilike ${like} or o.name ilike ${like} limit ${MOST_CASES}),
    reports as (select r.id from final_report r join cases c on c.id = r.project_id)
    select id::text from cases
    union all select d.id::text from decision d join cases c on c.id = d.application_id
    union all select s.id::text from assessment s join cases c on c.id = s.application_id
    union all select m.id::text from claim m join cases c on c.id = m.project_id
    union all select p.id::text from payment_order p join cases c on c.id = p.project_id
    union all select id::text from reports
    union all select s.id::text from settlement s join reports r on r.id = s.report_id
    union all select l.id::text from call l
      where l.board_id = app_board() and (l.case_number ilike ${like} or l.title_sv ilike ${like} or l.title_en ilike ${like})`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

async function named(trx: Trx, rows: readonly FoundEntry[]): Promise<AuditRow[]> {
  const subjects = rows.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }));
  const nameOf = await nameSubjects(trx, subjects);
  return rows.map(({ subjectType, subjectId, detail, ...row }) => ({
    ...row,
    subject: nameOf({ type: subjectType, id: subjectId }),
    detail: Object.entries(detail).flatMap(([key, value]) => {
      // Ids say nothing to a reader; the file has them.
      const isTold = value !== null && value !== "" && !isUuid(String(value));
      return isTold ? [{ key, value: String(value) }] : [];
    }),
  }));
}
