import type { Trx } from "~db/transaction";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { missing, refuse, type Refusal, type Result } from "../shared/result";
import type { MatchReason } from "./bank-line";
import { bookMatches, statusAfter } from "./book-matches.server";
import { bookTarget } from "./book-target.server";
import { findCandidates, sureCandidate, type Candidate } from "./find-candidates.server";
import {
  handleDifference,
  recordEvent,
  update,
  type OfDifference,
  type StaffCall,
} from "./handle-difference.server";
import { lockOrder } from "./lock-orders.server";
import { lockTarget } from "./lock-target.server";
import { judgeLine } from "./match-rules";
import { findOpenDays } from "./open-day.server";
import { nothingProposed, proposedId, proposing } from "./proposed-target";

type Chosen = OfDifference & { readonly targetId: string };

/**
 * A person says what a line is. When it is the only thing that agrees in amount, account and day, it is booked at once;
 * otherwise it waits for another person.
 */
export const matchDifference = (
  call: StaffCall,
  { differenceId, targetId }: Chosen,
): Promise<Result<OfDifference>> =>
  handleDifference(
    call,
    { action: "match.propose", input: { targetId }, differenceId, detail: { target: targetId } },
    async (step, { bankLineId, repeatedIn, cause }) => {
      if (repeatedIn !== null) return refuse("match.movedAgain");
      const candidates = await findCandidates(step.trx, bankLineId);
      const chosen = candidates.find(({ id }) => id === targetId);
      if (!chosen) return refuse("match.notPossible");
      const sure = sureCandidate(candidates, cause);
      if (sure?.id === targetId) {
        return book(step, call, { differenceId, chosen, bankLineId }, "amount_account_date");
      }
      await update(step.trx, differenceId, {
        ...proposing(chosen),
        proposedBy: call.actor.personId,
      });
      await recordEvent(step, call.actor, differenceId, { kind: "proposed", ...named(chosen) });
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
    async (step, { bankLineId, proposedBy, ...row }) => {
      const targetId = proposedId(row);
      if (targetId === null) return refuse("match.nothingProposed");
      if (proposedBy === call.actor.personId) return refuse("approval.twoPersons");
      const candidates = await findCandidates(step.trx, bankLineId);
      const chosen = candidates.find(({ id }) => id === targetId);
      if (!chosen) return refuse("match.notPossible");
      return book(step, call, { differenceId, chosen, bankLineId }, "by_hand");
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
    async (step, { bankLineId, ...row }) => {
      const targetId = proposedId(row);
      if (targetId === null) return refuse("match.nothingProposed");
      const chosen = (await findCandidates(step.trx, bankLineId)).find(({ id }) => id === targetId);
      await update(step.trx, differenceId, { ...nothingProposed, proposedBy: null });
      const of = chosen ? named(chosen) : {};
      await recordEvent(step, call.actor, differenceId, { kind: "declined", ...of });
      return null;
    },
  );

const isOrder = ({ kind }: Candidate): boolean => kind === "payment" || kind === "return";
const named = (chosen: Candidate) =>
  isOrder(chosen) ? { orderId: chosen.id } : { reference: chosen.reference };

type Booking = OfDifference & { readonly chosen: Candidate; readonly bankLineId: string };

/** The line is what was chosen: the ledger is told what the bank did, as if the reference had been there. */
async function book(
  step: Step,
  call: StaffCall,
  { differenceId, chosen, bankLineId }: Booking,
  reason: MatchReason,
): Promise<Refusal | null> {
  const { trx, today } = step;
  const line = await lineOf(trx, bankLineId);
  if (!line) return missing();
  const openDay = await findOpenDays(trx, today);
  const of = { ...line, id: bankLineId, postedOn: openDay(line.bookedOn), reason };
  const target = isOrder(chosen) ? null : await lockTarget(trx, chosen, line.amount);
  const refused = isOrder(chosen)
    ? await bookOrder(step, call, chosen.id, { ...of, openDay })
    : target
      ? await bookTarget(step, call.actor, of, target)
      : refuse("match.notPossible");
  if (refused) return refused;
  await update(trx, differenceId, {
    ...nothingProposed,
    status: "matched",
    closedOn: today,
    proposedBy: null,
  });
  await recordEvent(step, call.actor, differenceId, { kind: "matched", ...named(chosen) });
  return null;
}

type OfLine = NonNullable<Awaited<ReturnType<typeof lineOf>>> & {
  readonly id: string;
  readonly reason: MatchReason;
  readonly openDay: Awaited<ReturnType<typeof findOpenDays>>;
};

async function bookOrder(
  step: Step,
  { actor }: StaffCall,
  orderId: string,
  { id: bankLineId, fileId, amount, bookedOn, reason, openDay }: OfLine,
): Promise<Refusal | null> {
  const order = await lockOrder(step.trx, orderId);
  if (!order) return missing();
  const { kind } = judgeLine({ amount, reference: order.reference }, order);
  if (!kind) return refuse("match.notPossible");
  order.status = statusAfter[kind];
  return bookMatches(step, actor, { fileId, openDay }, [
    { bankLineId, bookedOn, order, kind, reason },
  ]);
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
