import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { moveClaim, type ClaimStatus } from "./claim-status";

/** Sends a claim back with what has to be mended. */
export async function returnClaim(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly claimId: string; readonly reason: string },
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  if (!isUuid(input.claimId)) return missing();
  return runCommand(call, "claim.return", input, async ({ trx }) => {
    const claim = await trx
      .selectFrom("claim")
      .selectAll()
      .where("id", "=", input.claimId)
      .forUpdate()
      .executeTakeFirst();
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
