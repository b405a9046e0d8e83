import type { Upload } from "../../gateways/files";
import { pdfTraces } from "../../gateways/pdf-traces";
import { recordAudit } from "../audit/index.server";
import { keepScanned } from "../file-scans/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, refuseField, type Result } from "../shared/result";
import { claimAccess } from "./claim-access";
import { isUnfinished, type ClaimStatus } from "./claim-status";
import { lockClaim } from "./lock-claim.server";

type Evidence = Upload & {
  readonly claimId: string;
  /** The voucher it shows; null for the claim as a whole. */
  readonly voucher: string | null;
};

const MOST_FILES = 200;

/** Adds a file to a claim that is not sent in. The bytes are kept first, under their hash; a refused one is not. */
export async function attachEvidence(
  call: { readonly actor: Applicant; readonly commandId: string },
  { claimId, voucher, ...upload }: Evidence,
): Promise<Result<{ fileId: string }>> {
  const { actor } = call;
  const kept = await keepScanned("file", upload);
  if (!kept.ok) return kept;
  const { name, sha256, mediaType, sizeBytes } = kept.value;
  const input = { claimId, voucher, name, sha256 };
  return runCommand(call, "claim.attachEvidence", input, async ({ trx, now }) => {
    const claim = await lockClaim(trx, claimId);
    if (!claim) return missing();
    const denied = authorise(claimAccess, actor, "claim.write", claim);
    if (denied) return denied;
    if (!isUnfinished(claim.status as ClaimStatus))
      return refuse("claim.wrongStatus", { status: claim.status });
    const lines = await trx
      .selectFrom("claimLine")
      .select("voucher")
      .where("claimId", "=", claimId)
      .execute();
    if (voucher !== null && !lines.some((line) => line.voucher === voucher))
      return refuseField("voucher", "claim.voucherUnknown");
    const there = await trx
      .selectFrom("claimFile")
      .select(["id", "sha256", "voucher"])
      .where("claimId", "=", claimId)
      .execute();
    const same = there.find((file) => file.sha256 === sha256 && file.voucher === voucher);
    if (same) return ok({ fileId: same.id });
    if (there.length >= MOST_FILES)
      return refuse("claim.tooManyFiles", { max: String(MOST_FILES) });
    const { id } = await trx
      .insertInto("claimFile")
      .values({
        claimId,
        voucher,
        name,
        mediaType,
        sizeBytes: BigInt(sizeBytes),
        sha256,
        traces: JSON.stringify(pdfTraces(upload.bytes)),
        addedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "claim.attachEvidence",
      boardId: claim.boardId,
      organisationId: claim.organisationId,
      subject: { type: "claim", id: claimId },
      detail: { sha256 },
    });
    return ok({ fileId: id });
  });
}
