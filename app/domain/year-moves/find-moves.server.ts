import { projectHead, type ProjectHead } from "../projects/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { moveGround } from "./move-ground.server";
import { moveHash, openProposal, readMoves } from "./read-moves.server";
import type { MoveYear, YearMove } from "./year-move";
import { yearMoveAccess } from "./year-move-access";

export type YearMovePage = {
  readonly project: ProjectHead;
  readonly years: readonly MoveYear[];
  readonly proposal: YearMove | null;
  /** The latest first. */
  readonly decided: readonly YearMove[];
  /** Of the proposal, for the person who decides. */
  readonly shownHash: string | null;
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
};

/** Which years bear a project's commitment, what is proposed to be moved between them, and what has been. */
export async function findYearMoves(
  actor: Staff,
  projectId: string,
): Promise<Result<YearMovePage>> {
  if (!isUuid(projectId)) return missing();
  return readAs(actor, async ({ trx, today }) => {
    const project = await projectHead(trx, projectId);
    if (!project) return missing();
    const denied = authorise(yearMoveAccess, actor, "yearMove.read", project);
    if (denied) return denied;
    const moves = await readMoves(trx, projectId);
    const proposal = openProposal(moves);
    const { years } = await moveGround(trx, project, today);
    const hasMoney = years.some(({ committed, isClosed }) => committed > 0n && !isClosed);
    return ok({
      project,
      years,
      proposal,
      decided: moves.filter(({ outcome }) => outcome !== null),
      shownHash: proposal && moveHash(proposal),
      mayPropose: hasMoney && may(yearMoveAccess, actor, "yearMove.propose", project),
      mayDecide:
        proposal !== null &&
        proposal.proposedBy !== actor.personId &&
        may(yearMoveAccess, actor, "yearMove.decide", project),
    });
  });
}
