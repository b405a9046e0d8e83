import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { moveClaim, type ClaimStatus } from "./claim-status";
import { lockClaim } from "./lock-claim.server";

/** Sends a claim back with what has to be mended. */
export async function returnClaim(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly claimId: string; readonly reason: string },
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  return runCommand(call, "claim.return", input, async ({ trx }) => {
    const claim = await lockClaim(trx, input.claimId);
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.review", claim);
    if (denied) return denied;
    const moved = moveClaim(claim.status as ClaimStatus, "return");
    if (!moved.ok) return moved;
    await trx
      .updateTable("claim")
      .set({ status: moved.value, approvalReason: input.reason })
      .where("id", "=", claim.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "claim.return",
      organisationId: claim.organisationId,
      subject: { type: "claim", id: claim.id },
    });
    return ok({ claimId: claim.id });
  });
}
