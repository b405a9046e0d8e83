import type { Trx } from "~db/transaction";
import { add, type Ore } from "~ledger/amount";
import { reverse } from "~ledger/index";
import { reverseGrant } from "../activities/index.server";
import { lockRecovery, lockRepayment, receiveLine, takeBack } from "../recoveries/index.server";
import { actorLabel, type Staff } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, refuse, type Refusal } from "../shared/result";
import type { MatchKind } from "./bank-line";
import { lockOrder } from "./lock-orders.server";
import { settleOrders } from "./settle-orders.server";

export type Booked = {
  readonly id: string;
  readonly kind: string;
  readonly orderId: string | null;
  readonly movementId: string | null;
  readonly journalId: string | null;
  readonly fileId: string;
  readonly undoReason: string | null;
};

/** Turns back what a match booked, so that what it was matched with is where it was before. */
export async function undoBooking(
  step: Step,
  actor: Staff,
  match: Booked,
  undoneOn: PlainDate,
): Promise<Refusal | null> {
  switch (match.kind as MatchKind) {
    case "payment":
      return undoOrder(step, actor, match, undoneOn, ["confirmed", "sent"]);
    case "return":
      return undoOrder(step, actor, match, undoneOn, ["returned", "confirmed"]);
    case "repayment":
      return undoRepayment(step, actor, match, undoneOn);
    case "repayment_return":
      return undoTakenBack(step, actor, match, undoneOn);
    default:
      return reverseEntry(step, actor, match, undoneOn);
  }
}

async function reverseEntry(
  { trx }: Step,
  actor: Staff,
  { id, journalId, undoReason, fileId }: Booked,
  bookedOn: PlainDate,
): Promise<Refusal | null> {
  if (journalId === null) return refuse("match.tooOldToUndo");
  await reverse(trx, {
    journalId,
    key: `bankMatch:${id}:undone`,
    bookedOn,
    reason: undoReason ?? "",
    actor: actorLabel(actor),
    source: { type: "bankFile", id: fileId },
  });
  return null;
}

async function undoOrder(
  step: Step,
  actor: Staff,
  match: Booked,
  undoneOn: PlainDate,
  [after, before]: readonly [string, string],
): Promise<Refusal | null> {
  const { trx } = step;
  const order = match.orderId ? await lockOrder(trx, match.orderId) : null;
  if (!order) return missing();
  if (order.status !== after) return refuse("match.paymentHasMoved");
  if (await isPaidAgain(trx, order.id)) return refuse("match.paidAgain");
  await reverseGrant(trx, order.projectId, {
    reverses: `bankMatch:${match.id}`,
    key: `bankMatch:${match.id}:undone`,
    bookedOn: undoneOn,
    reason: match.undoReason ?? "",
    actor: actorLabel(actor),
    source: { type: "bankFile", id: match.fileId },
  });
  await settleOrders(trx, [{ id: order.id, status: before, confirmedOn: null }]);
  if (match.kind === "payment") await forgetDay(trx, order.id);
  return null;
}

const forgetDay = (trx: Trx, orderId: string) =>
  trx.updateTable("paymentOrder").set({ confirmedOn: null }).where("id", "=", orderId).execute();

/** What was sent back and ordered again has gone another way since. */
const isPaidAgain = async (trx: Trx, orderId: string): Promise<boolean> =>
  (await trx
    .selectFrom("paymentOrder")
    .select("id")
    .where("replaces", "=", orderId)
    .executeTakeFirst()) !== undefined;

/** It was not paid by this line: the debt stands again. */
async function undoRepayment(
  step: Step,
  actor: Staff,
  { movementId }: Booked,
  undoneOn: PlainDate,
): Promise<Refusal | null> {
  const repayment = await lockRepayment(step.trx, movementId ?? "");
  if (!repayment) return refuse("match.paymentHasMoved");
  const event = { bookedOn: undoneOn, postedOn: undoneOn, reason: "Matchningen är upphävd" };
  const taken = await takeBack(step, actor, repayment, event);
  return taken.ok ? null : taken;
}

/** The bank did not take it back by this line: it was paid on its own day. */
async function undoTakenBack(
  step: Step,
  actor: Staff,
  { movementId }: Booked,
  undoneOn: PlainDate,
): Promise<Refusal | null> {
  const { trx } = step;
  const taken = await trx
    .selectFrom("recoveryMovement as taken")
    .innerJoin("recoveryMovement as paid", "paid.id", "taken.ofMovement")
    .leftJoin("recoveryMovement as turning", "turning.ofMovement", "taken.id")
    .select(["taken.id", "taken.recoveryId", "paid.bookedOn", "turning.id as turnedBy"])
    .select(["paid.principalOre as principal", "paid.interestOre as interest"])
    .where("taken.id", "=", movementId)
    .executeTakeFirst();
  const recovery = taken && (await lockRecovery(trx, taken.recoveryId));
  if (!recovery) return missing();
  if (taken.turnedBy !== null || recovery.status !== "demanded") {
    return refuse("match.paymentHasMoved");
  }
  const amount: Ore = add(taken.principal, taken.interest);
  const received = await receiveLine(step, actor, recovery, {
    amount,
    bookedOn: taken.bookedOn as PlainDate,
    postedOn: undoneOn,
    ofMovement: taken.id,
  });
  return received.ok ? null : received;
}
