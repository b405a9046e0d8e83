import { recordAudit } from "../audit/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, refuse, type Result } from "../shared/result";
import { mayMove } from "./application-status";
import { dismissalRefusal, type DismissalGround } from "./dismissal-rules";
import { dismissalFactsIn } from "./find-dismissal.server";
import { holdCase, lockCase } from "./lock-case.server";

type PrepareDismissalInput = {
  readonly applicationId: string;
  readonly ground: DismissalGround;
  /** Why, in words that the applicant can judge (32 § förvaltningslagen). */
  readonly reasons: string;
};

/** One person prepares the decision to dismiss; it is decided by another. */
export async function prepareDismissal(
  call: { readonly actor: Staff; readonly commandId: string },
  input: PrepareDismissalInput,
): Promise<Result<{ dismissalId: string }>> {
  const { actor } = call;
  const { ground, reasons } = input;
  return runCommand(call, "case.prepareDismissal", input, async ({ trx, now, today }) => {
    const locked = await lockCase(trx, actor, "case.prepareDismissal", input.applicationId);
    if (!locked.ok) return locked;
    const { id, status, organisationId } = locked.value;
    if (!mayMove(status, "dismiss")) return refuse("application.cannot.dismiss");
    const facts = await dismissalFactsIn(trx, id, now, today);
    if (!facts.ok) return facts;
    const refusal = dismissalRefusal(ground, facts.value);
    if (refusal) return refusal;
    const { dismissalId } = await trx
      .insertInto("dismissal")
      .values({
        applicationId: id,
        ground,
        reasons,
        preparedBy: actor.personId,
        preparedAt: now,
      })
      .returning("id as dismissalId")
      .executeTakeFirstOrThrow();
    await holdCase(trx, actor, id);
    await recordAudit(trx, {
      actor,
      action: "case.prepareDismissal",
      organisationId,
      subject: { type: "application", id },
      detail: { dismissal: dismissalId, ground },
    });
    return ok({ dismissalId });
  });
}
