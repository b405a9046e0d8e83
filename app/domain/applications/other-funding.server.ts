import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

export type OtherFunding = {
  readonly id: string;
  readonly board: string;
  readonly isOwnBoard: boolean;
  readonly caseNumber: string;
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Null while nothing is decided. */
  readonly granted: Ore | null;
};

/** What the applicant has sought or got for the same time, at any board. */
export async function otherFunding(trx: Trx, applicationId: string): Promise<OtherFunding[]> {
  const { rows } = await sql<OtherFunding>`
    select id, board, is_own_board, case_number, title, starts_on, ends_on, granted_ore as granted
    from other_funding(${applicationId}::uuid)`.execute(trx);
  return rows;
}
