import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Refusal, type Result } from "../shared/result";
import { recordEvent, type StaffCall } from "./handle-difference.server";
import { findOpenDays } from "./open-day.server";
import { reconciliationAccess } from "./reconciliation-access";
import { undoBooking } from "./undo-booking.server";

export type OfLine = { readonly lineId: string };
type Locked = NonNullable<Awaited<ReturnType<typeof lockMatch>>>;

/** One person asks, with the reason, that a match be undone. It stands until another agrees. */
export const askUndo = (
  call: StaffCall,
  { lineId, reason }: OfLine & { readonly reason: string },
): Promise<Result<OfLine>> =>
  onMatch(call, "match.askUndo", { lineId, reason }, async ({ trx, now }, match) => {
    if (match.undoAskedBy !== null) return refuse("match.undoAlreadyAsked");
    if (match.journalId === null) return refuse("match.tooOldToUndo");
    await setMatch(trx, match.id, {
      undoReason: reason,
      undoAskedBy: call.actor.personId,
      undoAskedAt: now,
    });
    return null;
  });

/** The second person says no, or the first takes it back. */
export const declineUndo = (call: StaffCall, { lineId }: OfLine): Promise<Result<OfLine>> =>
  onMatch(call, "match.undo", { lineId, declined: true }, async ({ trx }, match) => {
    if (match.undoAskedBy === null) return refuse("match.undoNotAsked");
    await setMatch(trx, match.id, { undoReason: null, undoAskedBy: null, undoAskedAt: null });
    return null;
  });

/**
 * The second person agrees: what was booked is turned back, on its own day or the first that is open; the payment is where it was before
 * the line was matched, and the line is to be investigated again.
 */
export const undoMatch = (call: StaffCall, { lineId }: OfLine): Promise<Result<OfLine>> =>
  onMatch(call, "match.undo", { lineId }, async (step, match) => {
    const { trx, now, today } = step;
    const { actor } = call;
    if (match.undoAskedBy === null || match.journalId === null) return refuse("match.undoNotAsked");
    if (match.undoAskedBy === actor.personId) return refuse("approval.twoPersons");
    const openDay = await findOpenDays(trx, today);
    const undoneOn = openDay((match.postedOn ?? match.bookedOn) as PlainDate);
    const refused = await undoBooking(step, actor, match, undoneOn);
    if (refused) return refused;
    await setMatch(trx, match.id, { undoneBy: actor.personId, undoneAt: now, undoneOn });
    await reopenDifference(step, call, match);
    return null;
  });

async function reopenDifference(
  step: Step,
  { actor }: StaffCall,
  { bankLineId, undoAskedBy, undoReason }: Locked,
): Promise<void> {
  const { trx, now } = step;
  const { boardId } = actor;
  const { id } = await trx
    .insertInto("bankDifference")
    .values({ boardId, bankLineId, cause: "match_undone", ownerId: undoAskedBy, openedAt: now })
    .onConflict((conflict) =>
      conflict
        .constraint("bank_difference_once")
        .doUpdateSet({ status: "open", closedOn: null, ownerId: undoAskedBy }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordEvent(step, actor, id, { kind: "reopened", text: undoReason ?? "" });
}

type Input = OfLine & { readonly reason?: string; readonly declined?: true };

/** What the three steps share. */
async function onMatch(
  call: StaffCall,
  action: "match.askUndo" | "match.undo",
  input: Input,
  work: (step: Step, match: Locked) => Promise<Refusal | null>,
): Promise<Result<OfLine>> {
  const { actor } = call;
  const { lineId, reason } = input;
  if (!isUuid(lineId)) return missing();
  return runCommand(call, action, input, async (step) => {
    const match = await lockMatch(step.trx, lineId);
    if (!match) return missing();
    const denied = authorise(reconciliationAccess, actor, action, match);
    if (denied) return denied;
    const refused = await work(step, match);
    if (refused) return refused;
    await recordAudit(step.trx, {
      actor,
      action,
      subject: { type: "bankLine", id: lineId },
      ...(reason && { detail: { reason } }),
    });
    return ok({ lineId });
  });
}

const lockMatch = (trx: Trx, lineId: string) =>
  trx
    .selectFrom("bankMatch as match")
    .innerJoin("bankLine as line", "line.id", "match.bankLineId")
    .innerJoin("bankStatement as statement", "statement.id", "line.statementId")
    .select(["match.id", "match.boardId", "match.bankLineId", "match.orderId", "match.kind"])
    .select("match.movementId")
    .select(["match.journalId", "match.postedOn", "match.undoReason", "match.undoAskedBy"])
    .select(["line.bookedOn", "statement.fileId"])
    .where("match.bankLineId", "=", lineId)
    .where("match.undoneAt", "is", null)
    .forUpdate("match")
    .executeTakeFirst();

type Undoing = {
  readonly undoReason?: string | null;
  readonly undoAskedBy?: string | null;
  readonly undoAskedAt?: string | null;
  readonly undoneBy?: string;
  readonly undoneAt?: string;
  readonly undoneOn?: string;
};

async function setMatch(trx: Trx, id: string, undoing: Undoing): Promise<void> {
  await trx.updateTable("bankMatch").set(undoing).where("id", "=", id).execute();
}
