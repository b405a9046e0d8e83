import { sql } from "kysely";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { evidenceSignalAccess } from "./evidence-signal-access";
import type { JudgeEvidenceInput } from "./evidence-signal.schema";

/**
 * An officer judges a signal, in words: the file counts as evidence, or it does not. What was judged before stays; the latest
 * is what holds. The database refuses whoever sent in the claim, and a claim that is not being judged.
 */
export async function judgeEvidence(
  call: { readonly actor: Staff; readonly commandId: string },
  claimId: string,
  input: JudgeEvidenceInput,
): Promise<Result<{ claimId: string }>> {
  const { actor } = call;
  if (!isUuid(claimId)) return missing();
  return runCommand(call, "evidenceSignal.judge", { claimId, ...input }, async ({ trx, now }) => {
    const claim = await trx
      .selectFrom("claim")
      .select(["boardId", "organisationId"])
      .where("id", "=", claimId)
      .forUpdate()
      .executeTakeFirst();
    if (!claim) return missing();
    const denied = authorise(evidenceSignalAccess, actor, "evidenceSignal.judge", claim);
    if (denied) return denied;
    const { signal, about, fileId, isCleared, reasons } = input;
    const { rows } = await sql<{ sha256: string }>`
      select sha256 from evidence_signals(${claimId})
      where signal = ${signal} and about = ${about}::uuid and file_id = ${fileId}::uuid`.execute(
      trx,
    );
    const sha256 = rows[0]?.sha256;
    if (!sha256) return refuseField("signal", "evidenceSignal.gone");
    const { boardId, organisationId } = claim;
    const judgement = { boardId, claimId, sha256, signal, about, isCleared, reasons };
    await trx
      .insertInto("evidenceJudgement")
      .values({ ...judgement, judgedBy: actor.personId, judgedAt: now })
      .execute();
    await recordAudit(trx, {
      actor,
      action: "evidenceSignal.judge",
      organisationId,
      subject: { type: "claim", id: claimId },
      detail: { signal, cleared: isCleared, sha256 },
    });
    return ok({ claimId });
  });
}
