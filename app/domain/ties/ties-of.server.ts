import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { refuseField, type Refusal } from "../shared/result";
import type { Tie } from "./tie";

type FoundTie = Tie & { readonly applicationId: string; readonly personId: string };

/** What registers show of these persons in these cases; the board is the one acted for. */
export async function tiesOf(
  trx: Trx,
  boardId: string,
  applicationIds: readonly string[],
  personIds: readonly string[],
): Promise<readonly FoundTie[]> {
  if (applicationIds.length === 0 || personIds.length === 0) return [];
  const { rows } = await sql<FoundTie>`
    select * from conflict_ties(${boardId}, ${[...applicationIds]}::uuid[], ${[...personIds]}::uuid[])
    order by application_id, person_id, tie, detail`.execute(trx);
  return rows;
}

const SHORTEST = 20;

/** Why "no conflict" is not taken: a register shows a tie, and nothing is said of it. */
export async function unexplainedTie(
  trx: Trx,
  { boardId, personId }: { readonly boardId: string; readonly personId: string },
  applicationId: string,
  { conflict, reason }: { readonly conflict: boolean; readonly reason: string },
): Promise<Refusal | null> {
  if (conflict || Array.from(reason.trim()).length >= SHORTEST) return null;
  const ties = await tiesOf(trx, boardId, [applicationId], [personId]);
  return ties.length > 0 ? refuseField("reason", "conflict.tieUnexplained") : null;
}
