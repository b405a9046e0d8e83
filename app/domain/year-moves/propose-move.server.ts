import { randomUUID } from "node:crypto";
import { recordAudit } from "../audit/index.server";
import { lockPaidProject } from "../projects/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { moveGround } from "./move-ground.server";
import { moveRefusal } from "./move-rules";
import { openProposal, readMoves } from "./read-moves.server";
import { yearMoveAccess } from "./year-move-access";
import type { ProposeMoveInput } from "./year-move.schema";

/**
 * An officer proposes that another year bears a part of a project's commitment. Until another person has decided, the
 * proposal may be made anew. Nothing is booked by it.
 */
export async function proposeMove(
  call: { readonly actor: Staff; readonly commandId: string },
  projectId: string,
  input: ProposeMoveInput,
): Promise<Result<{ moveId: string }>> {
  const { actor } = call;
  if (!isUuid(projectId)) return missing();
  return runCommand(call, "yearMove.propose", { projectId, ...input }, async (step) => {
    const { trx, now, today } = step;
    const project = await lockPaidProject(trx, projectId);
    if (!project) return missing();
    const denied = authorise(yearMoveAccess, actor, "yearMove.propose", project);
    if (denied) return denied;
    const { years } = await moveGround(trx, project, today);
    const refusal = moveRefusal(input, years);
    if (refusal) return refusal;
    const { amount: amountOre, ...said } = input;
    const values = { ...said, amountOre, proposedBy: actor.personId, proposedAt: now };
    const before = openProposal(await readMoves(trx, projectId));
    const moveId = before?.id ?? randomUUID();
    if (before) {
      await trx.updateTable("yearMove").set(values).where("id", "=", moveId).execute();
    } else {
      const { boardId } = project;
      await trx
        .insertInto("yearMove")
        .values({ ...values, id: moveId, boardId, projectId })
        .execute();
    }
    await recordAudit(trx, {
      actor,
      action: "yearMove.propose",
      organisationId: project.organisationId,
      subject: { type: "yearMove", id: moveId },
      detail: { from: input.fromYear, to: input.toYear },
    });
    return ok({ moveId });
  });
}
