import { caseAccess } from "../applications/index";
import { lockApplication, postConfirmed } from "../applications/index.server";
import { recordAudit } from "../audit/index.server";
import { startIfReady } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";

type CertifyPromiseInput = {
  readonly applicationId: string;
  readonly financierId: string;
  /** What the officer has seen: "Intyg 2027-05-25, undertecknat av förbundschefen". */
  readonly source: string;
};

/** A certificate (medfinansieringsintyg) that came in to the board: the promise counts as confirmed. */
export async function certifyPromise(
  call: { readonly actor: Staff; readonly commandId: string },
  input: CertifyPromiseInput,
): Promise<Result<{ financierId: string }>> {
  const { actor } = call;
  if (!isUuid(input.financierId)) return missing();
  return runCommand(call, "case.recordCertificate", input, async (step) => {
    const { trx, now, today } = step;
    const application = await lockApplication(trx, input.applicationId);
    if (!application || application.status === "draft") return missing();
    const denied = authorise(caseAccess, actor, "case.recordCertificate", application);
    if (denied) return denied;
    const financier = await trx
      .selectFrom("financier")
      .select(["id", "name", "amountOre as amount", "status"])
      .where("id", "=", input.financierId)
      .where("applicationId", "=", application.id)
      .executeTakeFirst();
    if (!financier) return missing();
    const { id, name, amount, status } = financier;
    if (status === "confirmed" || status === "verified") return refuse("promise.alreadyConfirmed");
    await trx
      .updateTable("financier")
      .set({ status: "confirmed", confirmedAt: now })
      .where("id", "=", id)
      .execute();
    await trx
      .updateTable("confirmationLink")
      .set({ usedAt: now })
      .where("financierId", "=", id)
      .where("usedAt", "is", null)
      .execute();
    await postConfirmed(trx, {
      applicationId: application.id,
      financierId: id,
      name,
      amount,
      bookedOn: today,
      actor,
    });
    await recordAudit(trx, {
      actor,
      action: "case.recordCertificate",
      organisationId: application.organisationId,
      subject: { type: "application", id: application.id },
      detail: { financier: id, source: input.source },
    });
    await startIfReady(step, actor, application.id);
    return ok({ financierId: id });
  });
}
