import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { isUnfinished, type ClaimStatus } from "./claim-status";
import { lockClaim } from "./lock-claim.server";

/** Takes a file out of a claim that is not sent in. Its bytes stay in the store, since another may hold the same. */
export async function removeEvidence(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly claimId: string; readonly fileId: string },
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  const { claimId, fileId } = input;
  if (!isUuid(fileId)) return missing();
  return runCommand(call, "claim.removeEvidence", input, async ({ trx }) => {
    const claim = await lockClaim(trx, claimId);
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.write", claim);
    if (denied) return denied;
    if (!isUnfinished(claim.status as ClaimStatus))
      return refuse("claim.wrongStatus", { status: claim.status });
    const removed = await trx
      .deleteFrom("claimFile")
      .where("id", "=", fileId)
      .where("claimId", "=", claimId)
      .returning("sha256")
      .executeTakeFirst();
    if (!removed) return missing();
    await recordAudit(trx, {
      actor,
      action: "claim.removeEvidence",
      boardId: claim.boardId,
      organisationId: claim.organisationId,
      subject: { type: "claim", id: claimId },
      detail: removed,
    });
    return ok({ claimId });
  });
}
