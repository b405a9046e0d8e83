import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import { lockCase } from "./lock-case.server";

/** The officer takes the case, also from a colleague. */
export async function takeCase(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly applicationId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "case.take", input, async ({ trx }) => {
    const locked = await lockCase(trx, actor, "case.take", input.applicationId);
    if (!locked.ok) return locked;
    const { id, organisationId } = locked.value;
    await trx
      .updateTable("application")
      .set({ officerId: actor.personId })
      .where("id", "=", id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "case.take",
      organisationId,
      subject: { type: "application", id },
    });
    return ok({ applicationId: id });
  });
}
