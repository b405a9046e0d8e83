import { recordAudit } from "../audit/index.server";
import { letterCase, sendLetter } from "../letters/index.server";
import type { Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { moveApplication } from "./application-status";
import { dismissalLetter } from "./dismissal-letter";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import { openDismissal, type Dismissal } from "./find-dismissal.server";
import { lockCase } from "./lock-case.server";

/** Decides what a colleague has prepared: the application is dismissed, and the applicant gets the decision. */
export async function dismissApplication(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly applicationId: string; readonly dismissalId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "case.decideDismissal", input, async (step) => {
    const { trx, now } = step;
    const locked = await lockCase(trx, actor, "case.decideDismissal", input.applicationId);
    if (!locked.ok) return locked;
    const { id, organisationId } = locked.value;
    const dismissal = await openDismissal(trx, id);
    if (!dismissal || dismissal.id !== input.dismissalId) return missing();
    if (dismissal.preparedById === actor.personId) return refuse("approval.twoPersons");
    const moved = moveApplication(locked.value.status, "dismiss");
    if (!moved.ok) return moved;
    const found = await applicationIn(trx, id, now);
    if (!found.ok) return found;
    await trx
      .updateTable("dismissal")
      .set({ status: "decided", decidedBy: actor.personId, decidedAt: now })
      .where("id", "=", dismissal.id)
      .execute();
    await trx
      .updateTable("application")
      .set({ status: moved.value, changedAt: now })
      .where("id", "=", id)
      .execute();
    const sha256 = await sendDismissal(step, actor, found.value, dismissal);
    await recordAudit(trx, {
      actor,
      action: "case.decideDismissal",
      organisationId,
      subject: { type: "application", id },
      detail: { dismissal: dismissal.id, ground: dismissal.ground, sha256 },
    });
    return ok({ applicationId: id });
  });
}

async function sendDismissal(
  step: Step,
  actor: Staff,
  { id, organisation, call, arrivedAt }: ApplicationDetails,
  dismissal: Dismissal,
): Promise<string> {
  const facts = await letterCase(step.trx, id);
  const letter = dismissalLetter({
    ...facts,
    ...dismissal,
    applicant: organisation,
    call: { title: call.title.sv, closesAt: call.closesAt },
    arrivedAt: arrivedAt ?? step.now,
    decidedBy: actor.name,
  });
  return sendLetter(step, { ...letter, caseId: id, kind: "dismissal", about: id });
}
