import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { daysBetween, type PlainDate } from "../shared/dates";
import type { DifferenceCause, DifferenceStatus } from "./difference";
import { asLine, lineRows, type BankLineRow } from "./find-lines.server";
import { proposedId, type ProposedColumns } from "./proposed-target";

/** Something to investigate: a line that no payment explains, or one whose money moved again. */
export type Difference = {
  readonly id: string;
  readonly cause: DifferenceCause;
  readonly status: DifferenceStatus;
  readonly amount: Ore;
  readonly bookedOn: PlainDate;
  readonly ageDays: number;
  readonly owner: string | null;
  readonly line: BankLineRow;
};

const MOST = 500;

const differenceRows = (trx: Trx) =>
  lineRows(trx)
    .innerJoin("bankDifference as own", "own.bankLineId", "line.id")
    .leftJoin("person as owner", "owner.id", "own.ownerId")
    .select(["own.id as ownId", "own.cause", "own.status", "own.ownerId", "own.repeatedIn"])
    .select(["own.proposedOrderId", "own.proposedRecoveryId", "own.proposedMovementId"])
    .select(["own.proposedFundId", "own.proposedRepaymentId", "own.proposedBy"])
    .select("owner.name as ownerName");

type Row = Awaited<ReturnType<ReturnType<typeof differenceRows>["execute"]>>[number];

const asDifference = (row: Row, today: PlainDate): Difference => {
  const line = asLine(row);
  return {
    id: row.ownId,
    cause: row.cause as DifferenceCause,
    status: row.status as DifferenceStatus,
    amount: line.amount,
    bookedOn: line.bookedOn,
    ageDays: daysBetween(line.bookedOn, today),
    owner: row.ownerName,
    line,
  };
};

/** What is open, oldest first. */
export async function openDifferences(trx: Trx, today: PlainDate): Promise<Difference[]> {
  const rows = await differenceRows(trx)
    .where("own.status", "=", "open")
    .clearOrderBy()
    .orderBy("line.bookedOn")
    .orderBy("statement.no")
    .orderBy("line.position")
    .orderBy("own.id")
    .limit(MOST)
    .execute();
  return rows.map((row) => asDifference(row, today));
}

export type DifferenceRow = Difference & {
  readonly ownerId: string | null;
  readonly repeatedIn: string | null;
  readonly proposedId: string | null;
  readonly proposedBy: string | null;
};

export async function differenceRow(
  trx: Trx,
  id: string,
  today: PlainDate,
): Promise<DifferenceRow | null> {
  const row = await differenceRows(trx).where("own.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { ownerId, repeatedIn, proposedBy } = row;
  return {
    ...asDifference(row, today),
    ownerId,
    repeatedIn,
    proposedId: proposedId(row),
    proposedBy,
  };
}

/** Locked for a command: nobody else matches or closes it meanwhile. */
export async function lockDifference(trx: Trx, id: string) {
  const { rows } = await sql<
    ProposedColumns & {
      id: string;
      boardId: string;
      status: string;
      cause: string;
      bankLineId: string;
      repeatedIn: string | null;
      proposedBy: string | null;
    }
  >`
    select id, board_id, status, cause, bank_line_id, repeated_in, proposed_by, proposed_order_id, proposed_recovery_id,
      proposed_movement_id, proposed_fund_id, proposed_repayment_id
    from bank_difference where id = ${id}::uuid for update`.execute(trx);
  return rows[0];
}
