import type { Trx } from "~db/transaction";
import type { Instant } from "../shared/dates";
import { fingerprintOf } from "../shared/fingerprint.server";
import type { MoveOutcome, YearMove } from "./year-move";

/** Every move of a project's commitments, the latest first. */
export async function readMoves(trx: Trx, projectId: string): Promise<YearMove[]> {
  const rows = await trx
    .selectFrom("yearMove as move")
    .innerJoin("person as proposer", "proposer.id", "move.proposedBy")
    .leftJoin("person as decider", "decider.id", "move.decidedBy")
    .select(["move.id", "move.fromYear", "move.toYear", "move.amountOre as amount"])
    .select(["move.reasons", "move.proposedBy", "proposer.name as proposerName"])
    .select(["move.proposedAt", "move.outcome", "decider.name as deciderName", "move.decidedAt"])
    .where("move.projectId", "=", projectId)
    .orderBy("move.proposedAt", "desc")
    .orderBy("move.id")
    .execute();
  return rows.map((row) => ({
    ...row,
    outcome: row.outcome as MoveOutcome | null,
    proposedAt: row.proposedAt as Instant,
    decidedAt: row.decidedAt as Instant | null,
  }));
}

export const openProposal = (moves: readonly YearMove[]): YearMove | null =>
  moves.find(({ outcome }) => outcome === null) ?? null;

/** SHA-256 of what is shown to the person who decides. */
export const moveHash = ({
  id,
  fromYear,
  toYear,
  amount,
  reasons,
  proposedBy,
  proposedAt,
}: YearMove): string =>
  fingerprintOf({ id, fromYear, toYear, amount, reasons, proposedBy, proposedAt });
