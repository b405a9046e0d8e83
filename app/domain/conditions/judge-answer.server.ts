import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { conditionAccess } from "./condition-access";
import { askedAgainMail } from "./condition-mail";
import type { JudgeInput } from "./condition.schema";
import { lockCondition } from "./lock-condition.server";

/** An officer accepts what the recipient answered, or asks again with a reason. With the last one met, the project starts. */
export async function judgeAnswer(
  call: { readonly actor: Staff; readonly commandId: string },
  conditionId: string,
  input: JudgeInput,
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "condition.judge", { conditionId, ...input }, async (step) => {
    const { trx, now } = step;
    const condition = await lockCondition(trx, conditionId);
    if (!condition) return missing();
    const denied = authorise(conditionAccess, actor, "condition.judge", condition);
    if (denied) return denied;
    if (condition.state !== "answered") return refuse("condition.nothingToJudge");
    const { projectId } = condition;
    await trx
      .updateTable("conditionAnswer")
      .set({ ...input, judgedBy: actor.personId, judgedAt: now })
      .where("conditionId", "=", conditionId)
      .where("judgement", "is", null)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "condition.judge",
      organisationId: condition.organisationId,
      subject: { type: "project", id: projectId },
      detail: { no: condition.no, judgement: input.judgement },
    });
    if (input.judgement === "accepted") await startIfReady(step, actor, projectId);
    else await mailOrganisation(trx, condition, askedAgainMail(condition, input.reason));
    return ok({ projectId });
  });
}
