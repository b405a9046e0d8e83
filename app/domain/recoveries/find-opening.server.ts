import type { Ore } from "~ledger/amount";
import { projectHead, type ProjectHead } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { groundsOf, keptBy } from "./open-recovery.server";
import { recoveryAccess } from "./recovery-access";
import type { RecoveryGround } from "./recovery-grounds";

export type RecoveryOpening = {
  readonly project: ProjectHead;
  /** No more than the recipient has got. */
  readonly most: Ore;
  readonly grounds: readonly RecoveryGround[];
};

/** What an officer chooses among when a recovery is opened. */
export async function findOpening(
  actor: Staff,
  projectId: string,
): Promise<Result<RecoveryOpening>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const project = await projectHead(trx, projectId);
    if (!project) return missing();
    const denied = authorise(recoveryAccess, actor, "recovery.open", project);
    if (denied) return denied;
    return ok({
      project,
      most: await keptBy(trx, projectId),
      grounds: await groundsOf(trx, projectId),
    });
  });
}
