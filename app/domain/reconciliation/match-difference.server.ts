import type { Trx } from "~db/transaction";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, refuse, type Refusal, type Result } from "../shared/result";
import type { MatchReason } from "./bank-line";
import { bookMatches, statusAfter } from "./book-matches.server";
import { findCandidates, sureCandidate } from "./find-candidates.server";
import {
  handleDifference,
  recordEvent,
  update,
  type OfDifference,
  type StaffCall,
} from "./handle-difference.server";
import { lockOrder } from "./lock-orders.server";
import { judgeLine } from "./match-rules";
import { findOpenDays } from "./open-day.server";

type Chosen = OfDifference & { readonly orderId: string };

/**
 * A person says which payment a line is. When it is the only one that agrees in amount, account and day, it is booked at once;
 * otherwise it waits for another person.
 */
export const matchDifference = (
  call: StaffCall,
  { differenceId, orderId }: Chosen,
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "match.propose", input: { orderId }, differenceId, detail: { order: orderId } },
    async (step, { bankLineId, repeatedIn }) => {
      if (repeatedIn !== null) return refuse("match.movedAgain");
      const candidates = await findCandidates(step.trx, bankLineId);
      const chosen = candidates.find((one) => one.orderId === orderId);
      if (!chosen) return refuse("match.notPossible");
      const sure = sureCandidate(candidates);
      if (sure?.orderId === orderId) {
        return book(step, call, { differenceId, orderId, bankLineId }, "amount_account_date");
      }
      await update(step.trx, differenceId, {
        proposedOrderId: orderId,
        proposedBy: call.actor.personId,
      });
      await recordEvent(step, call.actor, differenceId, { kind: "proposed", orderId });
      return null;
    },
  );

/** A second person agrees with what somebody chose by hand. */
export const confirmMatch = (
  call: StaffCall,
  { differenceId }: OfDifference,
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "match.confirm", input: {}, differenceId },
    async (step, { bankLineId, proposedOrderId: orderId, proposedBy }) => {
      if (orderId === null) return refuse("match.nothingProposed");
      if (proposedBy === call.actor.personId) return refuse("approval.twoPersons");
      return book(step, call, { differenceId, orderId, bankLineId }, "by_hand");
    },
  );

/** The second person says no, or the first takes it back; the line is still to be investigated. */
export const declineMatch = (
  call: StaffCall,
  { differenceId }: OfDifference,
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "match.confirm", input: { declined: true }, differenceId },
    async (step, { proposedOrderId: orderId }) => {
      if (orderId === null) return refuse("match.nothingProposed");
      await update(step.trx, differenceId, { proposedOrderId: null, proposedBy: null });
      await recordEvent(step, call.actor, differenceId, { kind: "declined", orderId });
      return null;
    },
  );

type Booking = Chosen & { readonly bankLineId: string };

/** The line is the payment: the ledger is told what the bank did, as if the reference had been there. */
async function book(
  step: Step,
  { actor }: StaffCall,
  { differenceId, orderId, bankLineId }: Booking,
  reason: MatchReason,
): Promise<Refusal | null> {
  const { trx, today } = step;
  const order = await lockOrder(trx, orderId);
  const line = await lineOf(trx, bankLineId);
  if (!order || !line) return missing();
  const { kind } = judgeLine({ ...line, reference: order.reference }, order);
  if (!kind) return refuse("match.notPossible");
  order.status = statusAfter[kind];
  const openDay = await findOpenDays(trx, today);
  const { fileId, bookedOn } = line;
  const into = { fileId, openDay };
  const refused = await bookMatches(step, actor, into, [
    { bankLineId, bookedOn, order, kind, reason },
  ]);
  if (refused) return refused;
  await update(trx, differenceId, {
    status: "matched",
    closedOn: today,
    proposedOrderId: null,
    proposedBy: null,
  });
  await recordEvent(step, actor, differenceId, { kind: "matched", orderId });
  return null;
}

async function lineOf(trx: Trx, id: string) {
  const row = await trx
    .selectFrom("bankLine as line")
    .innerJoin("bankStatement as statement", "statement.id", "line.statementId")
    .select(["line.amountOre as amount", "line.bookedOn", "statement.fileId"])
    .where("line.id", "=", id)
    .executeTakeFirst();
  return row && { ...row, bookedOn: row.bookedOn as PlainDate };
}
