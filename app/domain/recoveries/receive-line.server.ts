import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { asBoardOfGrant } from "../grant-boards/index.server";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import type { Result } from "../shared/result";
import { reduceDebt, type Reduced } from "./move-debt.server";
import { debtOf, lockRecovery } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import type { Mover } from "./write-movement.server";

/** The demanded recovery that a reference names and that is paid back to the board, locked; null when there is none. */
export async function lockDemanded(trx: Trx, reference: string): Promise<Recovery | null> {
  const { rows } = await sql<Pick<Recovery, "id" | "projectId" | "boardId">>`
    select id, project_id, board_id from demanded_recovery(${reference})`.execute(trx);
  const [row] = rows;
  return row ? asItsBoard(trx, row, () => lockRecovery(trx, row.id)) : null;
}

/** The recovery is the deciding board's, whoever is paid. */
const asItsBoard = <T>(
  trx: Trx,
  { projectId, boardId }: Pick<Recovery, "projectId" | "boardId">,
  work: () => Promise<T>,
): Promise<T> => asBoardOfGrant(trx, { id: projectId, boardId }, work);

/** True when so much can be owed on that day. What is more stays a difference that somebody looks into. */
export async function canReceive(
  trx: Trx,
  recovery: Recovery,
  { amount, bookedOn }: { readonly amount: Ore; readonly bookedOn: PlainDate },
): Promise<boolean> {
  const debt = await asItsBoard(trx, recovery, () => debtOf(trx, recovery, bookedOn));
  return debt.ok && amount <= debt.value.total;
}

type ReceivedLine = {
  readonly amount: Ore;
  /** The bank's day: until then interest runs. */
  readonly bookedOn: PlainDate;
  readonly postedOn: PlainDate;
  /** The bank's line; without it a wrong match of money taken back is undone. */
  readonly bankLineId?: string;
  readonly ofMovement?: string;
};

/** Books money from the bank on the recovery, part of the command that matches its line. */
export async function receiveLine(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  line: ReceivedLine,
): Promise<Result<Reduced>> {
  const received = await asItsBoard(step.trx, recovery, () =>
    reduceDebt(step, actor, recovery, { kind: "received", ...line }),
  );
  if (!received.ok) return received;
  await recordAudit(step.trx, {
    actor,
    action: "recovery.receive",
    organisationId: recovery.organisationId,
    subject: { type: "recovery", id: recovery.id },
    detail: {
      amount: kronor(line.amount),
      ...(line.bankLineId && { bankLineId: line.bankLineId }),
    },
  });
  return received;
}
