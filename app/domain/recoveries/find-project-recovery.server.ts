import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { asRecoveryStatus, type RecoveryStatus } from "./recovery";

export type ProjectRecovery = { readonly id: string; readonly status: RecoveryStatus };

/** The latest recovery of a project, as far as the reader may know of it; null when there is none. */
export async function findProjectRecovery(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectRecovery | null>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const row = await trx
      .selectFrom("recovery")
      .select(["id", "status"])
      .where("projectId", "=", projectId)
      .orderBy("openedAt", "desc")
      .executeTakeFirst();
    return ok(row ? { id: row.id, status: asRecoveryStatus(row.status) } : null);
  });
}
