import { add, zero } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { moveClaim, type ClaimStatus } from "./claim-status";
import type { SaveClaimInput } from "./claim.schema";
import { lockPaidProject } from "../projects/index.server";

type ApplicantCall = { readonly actor: Applicant; readonly commandId: string };

/** Saves a claim as a draft: a new one, or the project's unfinished one. Rows are replaced as a whole. */
export async function saveClaim(
  call: ApplicantCall,
  projectId: string,
  input: SaveClaimInput,
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "claim.save", { projectId, ...input }, async ({ trx }) => {
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(claimAccess, actor, "claim.write", project);
    if (denied) return denied;
    if (!["accepted", "running"].includes(project.status)) return refuse("claim.projectNotRunning");
    const latest = await trx
      .selectFrom("claim")
      .select(["id", "no", "status", "version"])
      .where("projectId", "=", projectId)
      .orderBy("no", "desc")
      .executeTakeFirst();
    const unfinished = latest && ["draft", "returned"].includes(latest.status) ? latest : null;
    if (latest?.status === "submitted")
      return refuse("claim.anotherUnderReview", { no: String(latest.no) });
    if (unfinished && unfinished.version !== input.version) return refuse("claim.changedMeanwhile");
    const values = {
      periodFrom: input.periodFrom,
      periodTo: input.periodTo,
      progress: input.progress,
      claimedOre: input.lines.reduce((sum, { amount }) => add(sum, amount), zero),
      status: unfinished?.status ?? "draft",
    };
    const claimId = unfinished
      ? unfinished.id
      : (
          await trx
            .insertInto("claim")
            .values({
              ...values,
              boardId: project.boardId,
              organisationId: project.organisationId,
              projectId,
              no: (latest?.no ?? 0) + 1,
            })
            .returning("id")
            .executeTakeFirstOrThrow()
        ).id;
    if (unfinished) {
      await trx
        .updateTable("claim")
        .set({ ...values, version: unfinished.version + 1 })
        .where("id", "=", claimId)
        .execute();
      await trx.deleteFrom("claimLine").where("claimId", "=", claimId).execute();
    }
    await trx
      .insertInto("claimLine")
      .values(
        input.lines.map(({ category, description, amount }, position) => ({
          claimId,
          position,
          category,
          description,
          amountOre: amount,
        })),
      )
      .execute();
    await recordAudit(trx, {
      actor,
      action: "claim.save",
      boardId: project.boardId,
      organisationId: project.organisationId,
      subject: { type: "claim", id: claimId },
    });
    return ok({ claimId });
  });
}

/** Signs a claim and sends it in. From here the recipient cannot change it, unless it is returned. */
export async function submitClaim(
  call: ApplicantCall,
  input: { readonly claimId: string },
): Promise<Result<{ claimId: string; projectId: string }>> {
  const { actor } = call;
  if (!isUuid(input.claimId)) return missing();
  return runCommand(call, "claim.submit", input, async ({ trx, now }) => {
    const claim = await trx
      .selectFrom("claim")
      .selectAll()
      .where("id", "=", input.claimId)
      .forUpdate()
      .executeTakeFirst();
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.submit", claim);
    if (denied) return denied;
    const moved = moveClaim(claim.status as ClaimStatus, "submit");
    if (!moved.ok) return moved;
    if (claim.claimedOre === null || claim.claimedOre <= 0n) return refuse("claim.nothingClaimed");
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
      detail: { no: claim.no },
    });
    return ok({ claimId: claim.id, projectId: claim.projectId });
  });
}
