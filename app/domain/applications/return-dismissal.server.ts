import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, type Result } from "../shared/result";
import { openDismissal } from "./find-dismissal.server";
import { lockCase } from "./lock-case.server";

/** A prepared dismissal goes back: by the decision-maker, or by the officer who thinks again. The case goes on. */
export async function returnDismissal(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly applicationId: string; readonly dismissalId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "case.returnDismissal", input, async ({ trx, now }) => {
    const locked = await lockCase(trx, actor, "case.returnDismissal", input.applicationId);
    if (!locked.ok) return locked;
    const { id, organisationId } = locked.value;
    const dismissal = await openDismissal(trx, id);
    if (!dismissal || dismissal.id !== input.dismissalId) return missing();
    await trx
      .updateTable("dismissal")
      .set({ status: "returned", decidedBy: actor.personId, decidedAt: now })
      .where("id", "=", dismissal.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "case.returnDismissal",
      organisationId,
      subject: { type: "application", id },
      detail: { dismissal: dismissal.id },
    });
    return ok({ applicationId: id });
  });
}
