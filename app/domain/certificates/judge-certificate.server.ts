import type { Trx } from "~db/transaction";
import { zero, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { certificateAccess } from "./certificate-access";
import { gapMail, returnedMail } from "./certificate-mail";
import type { JudgeCertificateInput } from "./certificate.schema";
import { gapOf } from "./gap.server";
import { lockPart, type LockedPart } from "./lock-part.server";
import { postCertified } from "./post-certified.server";

/** An officer accepts a certificate, or returns it with a reason. With everything certified, an accepted project starts. */
export async function judgeCertificate(
  call: { readonly actor: Staff; readonly commandId: string },
  partId: string,
  input: JudgeCertificateInput,
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "certificate.judge", { partId, ...input }, async (step) => {
    const { trx, now } = step;
    const part = await lockPart(trx, partId);
    if (!part) return missing();
    const denied = authorise(certificateAccess, actor, "certificate.judge", part);
    if (denied) return denied;
    if (part.state !== "certified") return refuse("certificate.nothingToJudge");
    const { projectId } = part;
    const { id: certificateId, amount } = await trx
      .updateTable("certificate")
      .set({ ...input, judgedBy: actor.personId, judgedAt: now })
      .where(({ fn }) => fn.coalesce("financierId", "budgetRowId"), "=", partId)
      .where("judgement", "is", null)
      .returning(["id", "amountOre as amount"])
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "certificate.judge",
      organisationId: part.organisationId,
      subject: { type: "project", id: projectId },
      detail: { part: partId, judgement: input.judgement, amountOre: String(amount) },
    });
    if (input.judgement === "returned") {
      await mailOrganisation(trx, part, returnedMail(part, input.reason));
    } else {
      await accept(step, actor, part, { certificateId, amount });
    }
    return ok({ projectId });
  });
}

/** From here the budget counts on what the certificate says; less than it needs is told at once. */
async function accept(
  step: Step,
  actor: Staff,
  part: LockedPart,
  { certificateId, amount }: { readonly certificateId: string; readonly amount: Ore },
): Promise<void> {
  const { trx, today } = step;
  if (part.form === "cash") await settlePromise(step, part.id, amount);
  await postCertified(trx, part, { certificateId, amount, bookedOn: today, actor });
  await startIfReady(step, actor, part.projectId);
  const gap = await gapOf(trx, part.projectId);
  if (amount < part.promised && gap > zero) {
    await mailOrganisation(trx, part, gapMail(part, { amount, gap }));
  }
}

/** The promise is answered: no link to it is open any more. */
async function settlePromise({ trx, now }: Step, financierId: string, amount: Ore): Promise<void> {
  await trx
    .updateTable("financier")
    .set(amount > 0n ? { status: "confirmed", confirmedAt: now } : { status: "refused" })
    .where("id", "=", financierId)
    .execute();
  await closeLinks(trx, financierId, now);
}

const closeLinks = (trx: Trx, financierId: string, now: Step["now"]) =>
  trx
    .updateTable("confirmationLink")
    .set({ usedAt: now })
    .where("financierId", "=", financierId)
    .where("usedAt", "is", null)
    .execute();
