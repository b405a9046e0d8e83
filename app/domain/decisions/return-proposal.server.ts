import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { forbidden, missing, ok, refuse, type Result } from "../shared/result";
import { decisionAccess } from "./decision-access";
import { lockDecision } from "./lock-decision.server";

/** Gives a proposal back to the case officer with a reason. It is kept; the officer makes a new one. */
export async function returnProposal(
  call: Call,
  input: { readonly decisionId: string; readonly reason: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "decision.return", input, async ({ trx, now }) => {
    if (actor.kind !== "staff") return forbidden();
    const found = await lockDecision(trx, input.decisionId);
    if (!found) return missing();
    const denied = authorise(decisionAccess, actor, "decision.return", found);
    if (denied) return denied;
    if (found.status !== "proposed") return refuse("decision.final");
    await trx
      .updateTable("decision")
      .set({
        status: "returned",
        returnedBy: actor.personId,
        returnedAt: now,
        returnedReason: input.reason,
      })
      .where("id", "=", found.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "decision.return",
      subject: { type: "application", id: found.applicationId },
      detail: { decision: found.id },
    });
    return ok({ applicationId: found.applicationId });
  });
}
