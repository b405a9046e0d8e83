import { zero, type Ore } from "~ledger/amount";
import type { Actor } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { overdueByProject } from "./recovery-debt.server";
import { asRecoveryStatus, type RecoveryStatus } from "./recovery";

export type ProjectRecovery = {
  readonly id: string;
  readonly status: RecoveryStatus;
  /** Past its day: until it is paid nothing more is paid to the project. */
  readonly overdue: Ore;
};

/** The latest recovery of a project, as far as the reader may know of it; null when there is none. */
export async function findProjectRecovery(
  actor: Actor,
  projectId: string,
): Promise<Result<ProjectRecovery | null>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const row = await trx
      .selectFrom("recovery")
      .select(["id", "status"])
      .where("projectId", "=", projectId)
      .orderBy("openedAt", "desc")
      .executeTakeFirst();
    if (!row) return ok(null);
    const overdue = (await overdueByProject(trx, [projectId], today)).get(projectId) ?? zero;
    return ok({ id: row.id, status: asRecoveryStatus(row.status), overdue });
  });
}
