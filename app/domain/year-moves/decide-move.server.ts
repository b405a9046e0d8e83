import { postGrants } from "../activities/index.server";
import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import { actorLabel, type Staff } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { moveGround, type MoveGround } from "./move-ground.server";
import { moveParts, moveRefusal } from "./move-rules";
import { moveHash, openProposal, readMoves } from "./read-moves.server";
import type { YearMove } from "./year-move";
import { yearMoveAccess } from "./year-move-access";
import type { DecideMoveInput } from "./year-move.schema";

/**
 * Another person decides the proposal as it was shown. When it is moved it is booked at once in the commitment book: the
 * project's years change, what it is granted does not.
 */
export async function decideMove(
  call: { readonly actor: Staff; readonly commandId: string },
  projectId: string,
  input: DecideMoveInput,
): Promise<Result<{ moveId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "yearMove.decide", { projectId, ...input }, async (step) => {
    const { trx, now, today } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(yearMoveAccess, actor, "yearMove.decide", project);
    if (denied) return denied;
    const proposal = openProposal(await readMoves(trx, projectId));
    if (!proposal || proposal.id !== input.moveId) return refuse("yearMove.noProposal");
    if (proposal.proposedBy === actor.personId) return refuse("approval.twoPersons");
    if (moveHash(proposal) !== input.shownHash) return refuse("yearMove.changedSinceShown");
    const { outcome, shownHash } = input;
    if (outcome === "moved") {
      const ground = await moveGround(trx, project, today);
      const refusal =
        moveRefusal(proposal, ground.years) ??
        (await postMove(step, actor, projectId, proposal, ground));
      if (refusal) return refusal;
    }
    await trx
      .updateTable("yearMove")
      .set({ outcome, decidedBy: actor.personId, decidedAt: now, shownHash })
      .where("id", "=", proposal.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "yearMove.decide",
      organisationId: project.organisationId,
      subject: { type: "yearMove", id: proposal.id },
      detail: { outcome, shown: shownHash },
    });
    return ok({ moveId: proposal.id });
  });
}

async function postMove(
  { trx, today }: Step,
  actor: Staff,
  project: string,
  { id, fromYear, toYear, amount }: YearMove,
  { fundingOf, promisingItem }: MoveGround,
): Promise<Refusal | null> {
  const parts = moveParts(amount, fundingOf(fromYear), fundingOf(toYear), promisingItem);
  if (!Array.isArray(parts)) return parts;
  await postGrants(
    trx,
    parts.map(({ kind, fromItem, toItem, amount }) => ({
      kind,
      key: `yearMove:${id}:${fromItem}`,
      bookedOn: today,
      actor: actorLabel(actor),
      reason: `Flyttat från ${fromYear} till ${toYear}`,
      source: { type: "yearMove", id },
      dims: { project, fromYear, toYear, fromItem, toItem },
      amounts: { amount },
    })),
  );
  return null;
}
