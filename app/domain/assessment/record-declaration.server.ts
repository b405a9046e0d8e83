import type { Trx } from "~db/transaction";
import type { Staff } from "../shared/actor";
import type { Instant } from "../shared/dates";
import type { Refusal } from "../shared/result";
import { unexplainedTie } from "../ties/index.server";
import type { Declaration } from "./assessment";

/**
 * Writes what a person declares about an application; only added, and with a conflict the door is closed at once. Refuses
 * "no conflict" over a tie that a register shows and nothing is said of.
 */
export async function recordDeclaration(
  trx: Trx,
  actor: Staff,
  application: { readonly applicationId: string; readonly callId: string },
  said: { readonly conflict: boolean; readonly reason: string },
  now: Instant,
): Promise<Refusal | null> {
  const unsaid = await unexplainedTie(trx, actor, application.applicationId, said);
  if (unsaid) return unsaid;
  await trx
    .insertInto("conflictDeclaration")
    .values({
      boardId: actor.boardId,
      applicationId: application.applicationId,
      callId: application.callId,
      personId: actor.personId,
      hasConflict: said.conflict,
      reason: said.reason,
      declaredAt: now,
    })
    .execute();
  return null;
}

/** The last thing a person declared about an application; null when nothing has been said. */
export async function declarationIn(
  trx: Trx,
  applicationId: string,
  personId: string,
): Promise<Declaration | null> {
  const row = await trx
    .selectFrom("conflictDeclaration")
    .select(["hasConflict", "reason", "declaredAt"])
    .where("applicationId", "=", applicationId)
    .where("personId", "=", personId)
    .orderBy("hasConflict", "desc")
    .orderBy("declaredAt", "desc")
    .executeTakeFirst();
  return row ? { ...row, declaredAt: row.declaredAt as Instant } : null;
}

/** True when the person has assessed, or is to assess, the application: then they do not decide it. */
export async function isAssessorOf(
  trx: Trx,
  applicationId: string,
  personId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom("assessment")
    .select("id")
    .where("applicationId", "=", applicationId)
    .where("assessorId", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** In how many of a call's applications the person has declared a conflict of interest. */
export async function conflictsInCall(trx: Trx, callId: string, personId: string): Promise<number> {
  const rows = await trx
    .selectFrom("conflictDeclaration")
    .select("applicationId")
    .distinct()
    .where("callId", "=", callId)
    .where("personId", "=", personId)
    .where("hasConflict", "=", true)
    .execute();
  return rows.length;
}
