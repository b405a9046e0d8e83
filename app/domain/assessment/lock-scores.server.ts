import { callDefinition, scoredIds } from "../calls/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import { mayMove } from "./assessment-status";
import { lockAssessment } from "./lock-assessment.server";

/** Locks the assessor's own scores, as they were shown: every criterion has points and a reason. They are not changed again. */
export async function lockScores(
  call: Call,
  input: { readonly assessmentId: string; readonly version: number },
): Promise<Result<{ assessmentId: string }>> {
  const { actor } = call;
  return runCommand(call, "assessment.lock", input, async ({ trx, now }) => {
    const found = await lockAssessment(trx, input.assessmentId);
    if (!found) return missing();
    const denied = authorise(assessmentAccess, actor, "assessment.lock", found);
    if (denied) return denied;
    if (found.status === "assigned") return refuse("assessment.undeclared");
    if (!mayMove("lock", found.status)) return refuse("assessment.locked");
    if (found.applicationStatus !== "in_assessment") return refuse("assessment.closed");
    if (found.version !== input.version) return refuse("assessment.savedElsewhere");
    const scores = await trx
      .selectFrom("score")
      .select(["criterion", "points", "reason"])
      .where("assessmentId", "=", found.id)
      .execute();
    const lacking = scoredIds(callDefinition.parse(found.definition)).filter((criterion) => {
      const given = scores.find((one) => one.criterion === criterion);
      return !given || given.points === null || given.reason.trim() === "";
    });
    if (lacking.length > 0) {
      return refuse("assessment.incomplete", { criteria: lacking.join(", ") });
    }
    await trx
      .updateTable("assessment")
      .set({ status: "locked", lockedAt: now })
      .where("id", "=", found.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "assessment.lock",
      subject: { type: "assessment", id: found.id },
      detail: { version: found.version },
    });
    return ok({ assessmentId: found.id });
  });
}
