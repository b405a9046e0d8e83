import type { Trx } from "~db/transaction";
import { add } from "~ledger/amount";
import { actorPerson, type Staff, type System } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import type { Cleared } from "./debt-rules";
import { readRecovery } from "./read-recovery.server";
import type { MovementKind, Recovery, StoredPart } from "./recovery";

export type Mover = Staff | System;

export type Movement = {
  readonly kind: MovementKind;
  readonly bookedOn: PlainDate;
  /** The day of its entry, when the month of the event is closed. */
  readonly postedOn?: PlainDate;
  readonly bankLineId?: string;
  readonly measureId?: string;
  /** The movement that it turns round. */
  readonly ofMovement?: string;
};

type Whole = Cleared & {
  readonly itemId?: string | null;
  readonly calculation?: readonly StoredPart[];
};

/** A row of the debt; the debt's own sums follow it in the database. */
export async function writeMovement(
  { trx, now }: Step,
  actor: Mover,
  { id: recoveryId, boardId }: Recovery,
  { kind, bookedOn, postedOn, bankLineId, measureId, ofMovement }: Movement,
  { principal, interest, itemId, calculation }: Whole,
): Promise<string> {
  const { id } = await trx
    .insertInto("recoveryMovement")
    .values({
      boardId,
      recoveryId,
      kind,
      bookedOn,
      postedOn: postedOn ?? bookedOn,
      principalOre: principal,
      interestOre: interest,
      bankLineId: bankLineId ?? null,
      measureId: measureId ?? null,
      ofMovement: ofMovement ?? null,
      itemId: itemId ?? null,
      calculation: calculation ? JSON.stringify(calculation) : null,
      recordedBy: actorPerson(actor),
      recordedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function settleWhenNothingIsLeft(
  trx: Trx,
  recoveryId: string,
  on: PlainDate,
): Promise<void> {
  const now = await readRecovery(trx, recoveryId);
  if (!now) return;
  const isSettled =
    add(now.cleared, now.interestCleared) === add(now.principal, now.interestCharged);
  if (!isSettled) return;
  await trx
    .updateTable("recovery")
    .set({ status: "settled", settledOn: on })
    .where("id", "=", recoveryId)
    .execute();
}
