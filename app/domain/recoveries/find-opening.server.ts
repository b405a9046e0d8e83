import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { groundsOf, keptBy } from "./open-recovery.server";
import { recoveryAccess } from "./recovery-access";
import type { RecoveryGround } from "./recovery-grounds";

export type RecoveryOpening = {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string;
  readonly organisationName: string;
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
    const row = await trx
      .selectFrom("project")
      .innerJoin("application", "application.id", "project.applicationId")
      .innerJoin("organisation", "organisation.id", "project.organisationId")
      .select(["project.boardId", "project.title as projectTitle", "application.caseNumber"])
      .select("organisation.name as organisationName")
      .where("project.id", "=", projectId)
      .executeTakeFirst();
    if (!row) return missing();
    const { boardId, caseNumber, ...names } = row;
    const denied = authorise(recoveryAccess, actor, "recovery.open", { boardId });
    if (denied) return denied;
    return ok({
      ...names,
      projectId,
      caseNumber: caseNumber ?? "",
      most: await keptBy(trx, projectId),
      grounds: await groundsOf(trx, projectId),
    });
  });
}
