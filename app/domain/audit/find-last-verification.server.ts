import { sql } from "kysely";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { ok, type Result } from "../shared/result";
import { auditAccess } from "./audit-access";
import type { Difference, VerificationResult } from "./audit-log";

type Row = { at: Instant; actor: string; detail: Record<string, number | string> };

/** The latest verification of the board's books, as its audit entry tells; null before the first. */
export async function findLastVerification(
  actor: Staff,
): Promise<Result<VerificationResult | null>> {
  const denied = authorise(auditAccess, actor, "audit.verify", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const { rows } = await sql<Row>`
      select at, actor, detail from audit_entry
      where board_id = ${actor.boardId} and action = 'audit.verify' and subject_type = 'board'
      order by id desc limit 1`.execute(trx);
    const [row] = rows;
    if (!row) return ok(null);
    const figure = (key: string) => Number(row.detail[key] ?? 0);
    return ok({
      at: row.at,
      by: row.actor,
      entries: figure("entries"),
      lines: figure("lines"),
      accounts: figure("accounts"),
      blocks: figure("blocks"),
      auditEntries: figure("auditEntries"),
      auditEntriesInAll:
        row.detail["auditEntriesInAll"] === undefined ? null : figure("auditEntriesInAll"),
      differenceCount: figure("differences"),
      differences: differencesIn(String(row.detail.first ?? "")),
    });
  });
}

const differencesIn = (kept: string): Difference[] =>
  kept
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [what = "", id = "", ...detail] = line.split("|");
      return { what, id, detail: detail.join("|") };
    });
