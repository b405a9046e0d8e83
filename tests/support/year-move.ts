/** A move between years, from the proposal to the decision. */
import { proposeMoveSchema, type MoveOutcome } from "~/domain/year-moves/index";
import { decideMove, findYearMoves, proposeMove } from "~/domain/year-moves/index.server";
import type { Staff } from "~/domain/shared/actor";
import { as, done } from "./builders";

export type TestMove = {
  readonly from: number;
  readonly to: number;
  readonly amount: string;
  readonly reasons?: string;
};

export const moveInput = ({
  from,
  to,
  amount,
  reasons = "Kursen börjar först efter nyår.",
}: TestMove) =>
  proposeMoveSchema.parse({ fromYear: String(from), toYear: String(to), amount, reasons });

export const proposeTo = (officer: Staff, projectId: string, move: TestMove) =>
  proposeMove(as(officer), projectId, moveInput(move));

/** What a person would send who has read the page. */
export async function shownMove(reader: Staff, projectId: string) {
  const page = done(await findYearMoves(reader, projectId));
  return { moveId: page.proposal?.id ?? "", shownHash: page.shownHash ?? "" };
}

export async function decideTo(
  decisionMaker: Staff,
  projectId: string,
  outcome: MoveOutcome = "moved",
) {
  const shown = await shownMove(decisionMaker, projectId);
  return decideMove(as(decisionMaker), projectId, { ...shown, outcome });
}
