import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { moveClaim, type ClaimStatus } from "./claim-status";
import { findReport } from "./find-report.server";
import { markRepeats } from "./mark-repeats.server";
import { progressFault } from "./progress-report";
import { lockClaim } from "./lock-claim.server";

/**
 * Signs a claim and sends it in. From here the recipient cannot change it, unless it is returned. Without any cost it is the
 * period's progress report alone, and stands.
 */
export async function submitClaim(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly claimId: string },
): Promise<Result<{ claimId: string; projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "claim.submit", input, async ({ trx, now }) => {
    const claim = await lockClaim(trx, input.claimId);
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.submit", claim);
    if (denied) return denied;
    const report = await findReport(trx, claim);
    const isReport = report.isAsked && !(await hasLines(trx, claim.id));
    const moved = moveClaim(claim.status as ClaimStatus, isReport ? "report" : "submit");
    if (!moved.ok) return moved;
    if (!isReport && (claim.claimedOre ?? 0n) <= 0n) return refuse("claim.nothingClaimed");
    const lacking = progressFault(report);
    if (lacking) return lacking;
    await markRepeats(trx, { claimId: claim.id, organisationId: claim.organisationId });
    await trx
      .updateTable("claim")
      .set({
        status: moved.value,
        submittedBy: actor.personId,
        submittedAt: now,
        approvalReason: null,
      })
      .where("id", "=", claim.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "claim.submit",
      boardId: claim.boardId,
      organisationId: claim.organisationId,
      subject: { type: "claim", id: claim.id },
      detail: { no: claim.no, ...(isReport && { isReport }) },
    });
    return ok({ claimId: claim.id, projectId: claim.projectId });
  });
}

async function hasLines(trx: Trx, claimId: string): Promise<boolean> {
  const line = await trx
    .selectFrom("claimLine")
    .select("id")
    .where("claimId", "=", claimId)
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}
