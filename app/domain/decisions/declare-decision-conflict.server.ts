import { recordAudit } from "../audit/index.server";
import { declarationIn, recordDeclaration } from "../assessment/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { forbidden, missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { decisionAccess } from "./decision-access";
import { lockDecision } from "./lock-decision.server";

/**
 * The decision-maker says, before the proposal is shown, whether there is a conflict of interest (16–18 §§
 * förvaltningslagen). With one, the case disappears from everything this person can read and someone else decides.
 */
export async function declareDecisionConflict(
  call: Call,
  input: { readonly decisionId: string; readonly conflict: boolean; readonly reason: string },
): Promise<Result<{ decisionId: string; conflict: boolean }>> {
  const { actor } = call;
  return runCommand(call, "decision.declare", input, async ({ trx, now }) => {
    if (actor.kind !== "staff") return forbidden();
    const found = await lockDecision(trx, input.decisionId);
    if (!found) return missing();
    const denied = authorise(decisionAccess, actor, "decision.declare", found);
    if (denied) return denied;
    if (found.status !== "proposed") return refuse("decision.final");
    const earlier = await declarationIn(trx, found.applicationId, actor.personId);
    if (earlier && !input.conflict) return refuse("assessment.alreadyDeclared");
    if (input.conflict && !input.reason) return refuseField("reason", "assessment.conflictReason");
    await recordAudit(trx, {
      actor,
      action: "decision.declare",
      subject: { type: "application", id: found.applicationId },
      detail: { conflict: input.conflict },
    });
    const unsaid = await recordDeclaration(trx, actor, found, input, now);
    return unsaid ?? ok({ decisionId: found.id, conflict: input.conflict });
  });
}
