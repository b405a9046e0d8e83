import { sql } from "kysely";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { caseAccess } from "./case-access";

export type HistoryEntry = {
  readonly id: string;
  readonly at: Instant;
  /** The person's name, or "system:…". */
  readonly actor: string;
  /** What was done: "case.check". */
  readonly action: string;
  readonly detail: Readonly<Record<string, string>>;
};

const MOST_ENTRIES = 500;

/** Who did what with the case and when, from the audit trail, newest first. Nothing from before it was submitted. */
export async function findCaseHistory(
  actor: Staff,
  applicationId: string,
): Promise<Result<HistoryEntry[]>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const found = await trx
      .selectFrom("application")
      .select("boardId")
      .where("id", "=", applicationId)
      .where("status", "<>", "draft")
      .executeTakeFirst();
    if (!found) return missing();
    const denied = authorise(caseAccess, actor, "case.read", found);
    if (denied) return denied;
    const rows = await trx
      .selectFrom("auditEntry")
      .select([sql<string>`id::text`.as("id"), "at", "actor", "action", "detail"])
      .where("boardId", "=", actor.boardId)
      .where(({ and, or, eb }) =>
        or([
          and([eb("subjectType", "=", "application"), eb("subjectId", "=", applicationId)]),
          // The project has the application's id.
          and([
            eb("subjectType", "=", "change"),
            eb("subjectId", "in", (inner) =>
              inner
                .selectFrom("changeRequest")
                .select(sql<string>`id::text`.as("id"))
                .where("projectId", "=", applicationId),
            ),
          ]),
        ]),
      )
      .orderBy("auditEntry.id", "desc")
      .limit(MOST_ENTRIES)
      .execute();
    return ok(rows.map((row) => ({ ...row, at: row.at as Instant, detail: asTexts(row.detail) })));
  });
}

const asTexts = (detail: unknown): Record<string, string> =>
  typeof detail === "object" && detail !== null
    ? Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)]))
    : {};
