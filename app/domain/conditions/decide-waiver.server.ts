import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { conditionAccess } from "./condition-access";
import { waivedMail } from "./condition-mail";
import type { DecideWaiverInput } from "./condition.schema";
import { lockCondition } from "./lock-condition.server";

/** Another person than the one who proposed it decides whether a condition is waived. */
export async function decideWaiver(
  call: { readonly actor: Staff; readonly commandId: string },
  conditionId: string,
  { outcome, reasons }: DecideWaiverInput,
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  const input = { conditionId, outcome, reasons };
  return runCommand(call, "condition.decideWaiver", input, async (step) => {
    const { trx, now } = step;
    const condition = await lockCondition(trx, conditionId);
    if (!condition) return missing();
    const denied = authorise(conditionAccess, actor, "condition.decideWaiver", condition);
    if (denied) return denied;
    const proposal = await trx
      .selectFrom("conditionWaiver")
      .select(["id", "proposedBy"])
      .where("conditionId", "=", conditionId)
      .where("outcome", "is", null)
      .executeTakeFirst();
    if (!proposal) return refuse("condition.noProposal");
    if (proposal.proposedBy === actor.personId) return refuse("approval.twoPersons");
    if (outcome === "granted" && condition.state === "met") return refuse("condition.notUnmet");
    await trx
      .updateTable("conditionWaiver")
      .set({ outcome, decisionReasons: reasons, decidedBy: actor.personId, decidedAt: now })
      .where("id", "=", proposal.id)
      .execute();
    const { projectId, organisationId, no } = condition;
    await recordAudit(trx, {
      actor,
      action: "condition.decideWaiver",
      organisationId,
      subject: { type: "project", id: projectId },
      detail: { no, outcome },
    });
    if (outcome === "granted") {
      await startIfReady(step, actor, projectId);
      await mailOrganisation(trx, condition, waivedMail(condition));
    }
    return ok({ projectId });
  });
}
