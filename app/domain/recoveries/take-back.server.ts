import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { kronor, subtract, sum, zero, type Ore } from "~ledger/amount";
import { recordAudit } from "../audit/index.server";
import { interestRates } from "../dated-rules/index.server";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import { duesLeft, interestPieces, type Due } from "./debt-rules";
import { writeDues } from "./give-respite.server";
import { interestOn } from "./interest-rules";
import { envelopeOf, hasStill, postTakenBack, type Envelope } from "./post-movement.server";
import { lockRecovery, readRecovery } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import { chargeInterestOf } from "./run-interest.server";
import { writeMovement, type Mover } from "./write-movement.server";

/** A repayment that stands: money that came and has not been taken back. */
export type Repayment = {
  readonly id: string;
  readonly bookedOn: PlainDate;
  readonly principal: Ore;
  readonly interest: Ore;
  readonly recovery: Recovery;
  readonly envelope: Envelope;
};

/** The latest standing repayment of an amount that names the recovery; the recovery is locked. Null when there is none. */
export async function lockRepaymentOf(
  trx: Trx,
  reference: string,
  amount: Ore,
): Promise<Repayment | null> {
  const { rows } = await sql<{ id: string }>`
    select m.id from recovery_movement m join recovery r on r.id = m.recovery_id
    where r.reference = ${reference} and m.kind = 'received' and m.measure_id is null and m.principal_ore + m.interest_ore = ${amount}
      and not exists (select 1 from recovery_movement t where t.of_movement = m.id)
    order by m.booked_on desc, m.recorded_at desc limit 1`.execute(trx);
  return rows[0] ? lockRepayment(trx, rows[0].id) : null;
}

export async function lockRepayment(trx: Trx, movementId: string): Promise<Repayment | null> {
  const of = await trx
    .selectFrom("recoveryMovement")
    .select("recoveryId")
    .where("id", "=", movementId)
    .executeTakeFirst();
  const recovery = of && (await lockRecovery(trx, of.recoveryId));
  if (!recovery) return null;
  const row = await trx
    .selectFrom("recoveryMovement as own")
    .leftJoin("recoveryMovement as turning", "turning.ofMovement", "own.id")
    .leftJoin("appropriationItem as item", "item.id", "own.itemId")
    .select(["own.id", "own.bookedOn", "own.principalOre as principal"])
    .select(["own.interestOre as interest", "item.id as itemId", "item.source"])
    .where("own.id", "=", movementId)
    .where("own.kind", "=", "received")
    .where("turning.id", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const { itemId, source, ...movement } = row;
  const bookedOn = row.bookedOn as PlainDate;
  const envelope =
    itemId && source ? { id: itemId, source } : await envelopeOf(trx, recovery.projectId, bookedOn);
  return envelope && { ...movement, bookedOn, recovery, envelope };
}

/** Why a repayment cannot be turned back now; null when it can. */
export async function takeBackFault(
  trx: Trx,
  { recovery, envelope, principal }: Repayment,
): Promise<Refusal | null> {
  if (!(await hasStill(trx, recovery, envelope, principal))) {
    return refuse("recovery.moneyUsed", { amount: kronor(principal) });
  }
  if (recovery.status !== "settled") return null;
  const newer = await trx
    .selectFrom("recovery")
    .select("id")
    .where("projectId", "=", recovery.projectId)
    .where("id", "<>", recovery.id)
    .where("status", "not in", ["waived", "settled"])
    .executeTakeFirst();
  return newer ? refuse("recovery.newerIsOpen") : null;
}

type TakingBack = {
  readonly bookedOn: PlainDate;
  readonly postedOn: PlainDate;
  /** The bank's line; without it a match is undone. */
  readonly bankLineId?: string;
  readonly reason: string;
};

/**
 * A repayment was never paid after all: the debt stands again, with what was due when it was due, and interest from the day
 * the money seemed to have come. What it gave back to the envelope or the income title is turned back.
 */
export async function takeBack(
  step: Step,
  actor: Mover,
  repayment: Repayment,
  { reason, ...event }: TakingBack,
): Promise<Result<{ readonly movementId: string; readonly journalId: string }>> {
  const { trx } = step;
  const { recovery, envelope, principal, interest } = repayment;
  const fault = await takeBackFault(trx, repayment);
  if (fault) return fault;
  const movement = { kind: "returned", ofMovement: repayment.id, ...event } as const;
  const whole = { principal, interest, itemId: envelope.id };
  const movementId = await writeMovement(step, actor, recovery, movement, whole);
  const moved = { id: movementId, bookedOn: event.postedOn, envelope, principal, interest };
  const journalId = await postTakenBack(trx, actor, recovery, moved, reason);
  await dueAgain(trx, repayment);
  const missed = await chargeMissed(step, actor, repayment, event);
  if (missed) return missed;
  await recordAudit(trx, {
    actor,
    action: "recovery.takeBack",
    organisationId: recovery.organisationId,
    subject: { type: "recovery", id: recovery.id },
    detail: { amount: kronor(sum([principal, interest])), movementId },
  });
  return ok({ movementId, journalId });
}

/** What was paid under earlier days than those in force now is due at once; the days in force stay for the rest. */
async function dueAgain(trx: Trx, { recovery, principal, bookedOn }: Repayment): Promise<void> {
  const planned = sum(recovery.dues.map(({ amount }) => amount));
  const paidOfPlan = subtract(
    subtract(recovery.cleared, principal),
    subtract(recovery.principal, planned),
  );
  if (paidOfPlan >= zero) return;
  const first = {
    dueOn: bookedOn,
    interestFrom: bookedOn,
    respiteFrom: null,
    amount: subtract(zero, paidOfPlan),
  };
  const dues = [first, ...duesLeft(recovery).map(({ left, ...due }) => ({ ...due, amount: left }))]
    .filter(({ amount }) => amount > zero)
    .map((due, at): Due => ({ ...due, no: at + 1 }));
  await writeDues({ trx }, recovery.id, dues);
}

/** Interest has been charged after the money came on what seemed to be left: the difference is charged now. */
async function chargeMissed(
  step: Step,
  actor: Mover,
  { recovery, bookedOn: since }: Repayment,
  { bookedOn, postedOn }: Pick<TakingBack, "bookedOn" | "postedOn">,
): Promise<Refusal | null> {
  const until = recovery.interestUntil;
  if (until === null || until <= since) return null;
  const after = await readRecovery(step.trx, recovery.id);
  if (!after) return null;
  const rates = await interestRates(step.trx, recovery.boardId);
  const counted = (debt: Recovery) =>
    interestOn(
      duesLeft(debt).flatMap((due) => interestPieces(due, since, until)),
      rates,
    );
  const [whole, seen] = [counted(after), counted(recovery)];
  if (!whole.ok) return whole;
  if (!seen.ok) return seen;
  const interest = subtract(whole.value.interest, seen.value.interest);
  const { parts } = whole.value;
  await chargeInterestOf(step, actor, after, { interest, parts, bookedOn, postedOn });
  return null;
}
