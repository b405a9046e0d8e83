import { recordAudit } from "../audit/index.server";
import { letterCase, sendLetter } from "../letters/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { paymentBlockAccess } from "./payment-block-access";
import type { DecideStopInput } from "./payment-stop.schema";
import { readStops, standingOf, stopHash } from "./read-stops.server";
import { stopLetter } from "./stop-letter";

/**
 * Another person decides the proposal as it was shown. It is in force at once: what is attested already, and what lies in a
 * run that has not been sent, is stopped too. The recipient gets a letter, and a mail that points to it.
 */
export async function decideStop(
  call: { readonly actor: Staff; readonly commandId: string },
  projectId: string,
  input: DecideStopInput,
): Promise<Result<{ stopId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "paymentStop.decide", { projectId, ...input }, async (step) => {
    const { trx, now } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(paymentBlockAccess, actor, "paymentStop.decide", project);
    if (denied) return denied;
    const { proposal } = standingOf(await readStops(trx, projectId));
    if (!proposal || proposal.id !== input.stopId) return refuse("paymentStop.noProposal");
    if (proposal.preparedBy === actor.personId) return refuse("approval.twoPersons");
    if (stopHash(proposal) !== input.shownHash) return refuse("paymentStop.changedSinceShown");
    await trx
      .updateTable("paymentStop")
      .set({ decidedBy: actor.personId, decidedAt: now, shownHash: input.shownHash })
      .where("id", "=", proposal.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "paymentStop.decide",
      organisationId: project.organisationId,
      subject: { type: "paymentStop", id: proposal.id },
      detail: { shown: input.shownHash },
    });
    const facts = await letterCase(trx, projectId);
    await sendLetter(step, {
      ...stopLetter({ ...facts, stop: proposal, decidedBy: actor.name }),
      caseId: projectId,
      kind: "paymentStop",
      about: proposal.id,
    });
    return ok({ stopId: proposal.id });
  });
}
