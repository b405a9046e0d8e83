import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { conditionAccess } from "./condition-access";
import { lockCondition } from "./lock-condition.server";

const settled = ["met", "waived", "standing"];

/** An officer proposes that a condition no longer holds. Nothing changes until another person has decided. */
export async function proposeWaiver(
  call: { readonly actor: Staff; readonly commandId: string },
  conditionId: string,
  { reasons }: { readonly reasons: string },
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "condition.proposeWaiver", { conditionId, reasons }, async (step) => {
    const { trx, now } = step;
    const condition = await lockCondition(trx, conditionId);
    if (!condition) return missing();
    const denied = authorise(conditionAccess, actor, "condition.proposeWaiver", condition);
    if (denied) return denied;
    if (settled.includes(condition.state)) return refuse("condition.notUnmet");
    const { boardId, organisationId, projectId } = condition;
    const proposed = { reasons, proposedBy: actor.personId, proposedAt: now };
    await trx
      .insertInto("conditionWaiver")
      .values({ boardId, organisationId, conditionId, ...proposed })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "condition.proposeWaiver",
      organisationId,
      subject: { type: "project", id: projectId },
      detail: { no: condition.no },
    });
    return ok({ projectId });
  });
}
