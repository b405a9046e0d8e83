import { actForBoard } from "~db/transaction";
import { zero } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { fillGap, startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import type { Ore } from "~ledger/amount";
import { certificateAccess } from "./certificate-access";
import { gapOf } from "./gap.server";
import { lockFunded } from "./lock-funded.server";

/** The recipient pays what is missing itself. The signatory's word is enough: it is the organisation's own money. */
export async function coverGap(
  call: { readonly actor: Applicant; readonly commandId: string },
  projectId: string,
  { shownGap }: { readonly shownGap: Ore },
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "cofinancing.cover", { projectId, shownGap }, async (step) => {
    const { trx } = step;
    const project = await lockFunded(trx, projectId);
    if (!project) return missing();
    const denied = authorise(certificateAccess, actor, "cofinancing.cover", project);
    if (denied) return denied;
    const gap = await gapOf(trx, projectId);
    if (gap === zero) return refuse("cofinancing.noGap");
    if (gap !== shownGap) return refuse("cofinancing.gapChanged");
    const { boardId, organisationId } = project;
    await actForBoard(trx, boardId);
    await fillGap(step, actor, project.applicationId, gap);
    await recordAudit(trx, {
      actor,
      action: "cofinancing.cover",
      boardId,
      organisationId,
      subject: { type: "project", id: projectId },
      detail: { amountOre: String(gap) },
    });
    await startIfReady(step, actor, projectId);
    return ok({ projectId });
  });
}
