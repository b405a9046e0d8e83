import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { forbidden, missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";
import { mayMove } from "./assessment-status";
import { lockAssessment } from "./lock-assessment.server";
import { recordDeclaration } from "./record-declaration.server";

/**
 * The assessor says, before anything of the application is shown, whether there is a conflict of interest (16–18 §§
 * förvaltningslagen). With one, the application disappears from everything this person can read. It can be declared
 * later too, if it is discovered, until the scores are locked.
 */
export async function declareConflict(
  call: Call,
  input: { readonly assessmentId: string; readonly conflict: boolean; readonly reason: string },
): Promise<Result<{ assessmentId: string; conflict: boolean }>> {
  const { actor } = call;
  return runCommand(call, "assessment.declare", input, async ({ trx, now }) => {
    if (actor.kind !== "staff") return forbidden();
    const found = await lockAssessment(trx, input.assessmentId);
    if (!found) return missing();
    const denied = authorise(assessmentAccess, actor, "assessment.declare", found);
    if (denied) return denied;
    const move = input.conflict ? "declareConflict" : "declareNone";
    if (!mayMove(move, found.status)) return refuse("assessment.alreadyDeclared");
    if (input.conflict && !input.reason) return refuseField("reason", "assessment.conflictReason");
    await trx
      .updateTable("assessment")
      .set({
        status: input.conflict ? "conflicted" : "declared",
        declaredAt: now,
        conflictReason: input.conflict ? input.reason : null,
      })
      .where("id", "=", found.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "assessment.declare",
      subject: { type: "application", id: found.applicationId },
      detail: { conflict: input.conflict },
    });
    const unsaid = await recordDeclaration(trx, actor, found, input, now);
    return unsaid ?? ok({ assessmentId: found.id, conflict: input.conflict });
  });
}
