import { sql } from "kysely";
import { csvRows } from "../shared/csv";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { auditAccess } from "./audit-access";
import type { AuditFilter } from "./audit-log";
import { conditions, entryColumns, type FoundEntry } from "./find-audit-log.server";

const PIECE = 500;
const head = ["nummer", "tid_utc", "av", "handelse", "underlag", "underlag_id", "uppgifter"];

/** What the filter shows, whole and oldest first, as CSV; read and sent piece by piece. */
export function exportAuditLog(actor: Staff, filter: AuditFilter): Result<AsyncGenerator<string>> {
  const denied = authorise(auditAccess, actor, "audit.read", { boardId: actor.boardId });
  return denied ?? ok(auditCsv(actor, filter));
}

async function* auditCsv(actor: Staff, filter: AuditFilter): AsyncGenerator<string> {
  yield csvRows([head]);
  let after = "0";
  for (;;) {
    // The trail only grows, so that each piece may be read in a transaction of its own.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await pieceAfter(actor, filter, after);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield csvRows(rows.map(cells));
  }
}

const pieceAfter = (actor: Staff, filter: AuditFilter, after: string): Promise<FoundEntry[]> =>
  readAs(actor, async ({ trx }) => {
    const where = await conditions(trx, filter);
    const { rows } = await sql<FoundEntry>`
      select ${entryColumns} from audit_entry e where ${where} and e.id > ${after}::bigint
      order by e.id limit ${PIECE}`.execute(trx);
    return rows;
  });

const cells = (row: FoundEntry): string[] => [
  row.seq,
  row.at,
  row.actor,
  row.action,
  row.subjectType,
  row.subjectId,
  JSON.stringify(row.detail),
];
