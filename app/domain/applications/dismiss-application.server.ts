import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { sendLetter } from "../organisations/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import { missing, ok, refuse, type Result } from "../shared/result";
import { moveApplication } from "./application-status";
import { dismissalLetter, dismissalMail, dismissalTitle } from "./dismissal-letter";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import { openDismissal, type Dismissal } from "./find-dismissal.server";
import { lockCase } from "./lock-case.server";

/** Decides what a colleague has prepared: the application is dismissed, and the applicant gets the decision. */
export async function dismissApplication(
  call: { readonly actor: Staff; readonly commandId: string },
  input: { readonly applicationId: string; readonly dismissalId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  return runCommand(call, "case.decideDismissal", input, async ({ trx, now }) => {
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
    const sha256 = await sendDismissal(trx, actor, found.value, dismissal, now);
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
  trx: Trx,
  actor: Staff,
  application: ApplicationDetails,
  { ground, reasons, preparedBy }: Dismissal,
  now: Instant,
): Promise<string> {
  const { boardId, organisation, title, call } = application;
  const caseNumber = application.caseNumber ?? "";
  const blocks = dismissalLetter({
    caseNumber,
    applicant: organisation,
    title,
    call: { title: call.title.sv, closesAt: call.closesAt },
    legalBasis: call.definition.legalBasis,
    arrivedAt: application.arrivedAt ?? now,
    ground,
    reasons,
    decidedBy: actor.name,
    preparedBy,
  });
  return sendLetter(trx, {
    boardId,
    organisationId: organisation.id,
    subject: { type: "application", id: application.id },
    kind: "dismissal",
    title: dismissalTitle,
    blocks,
    sentAt: now,
    mail: dismissalMail({ caseNumber, title }),
  });
}
