/** What takes a demanded debt down: money that comes, and what is given up; each row with its entry in the ledger. */
import { kronor, type Ore } from "~ledger/amount";
import type { Step } from "../shared/command.server";
import { yearOf, type PlainDate } from "../shared/dates";
import { ok, refuse, type Result } from "../shared/result";
import { clear, type Cleared } from "./debt-rules";
import { envelopeOf, postGivenUp, postReceived } from "./post-movement.server";
import { debtOf, readRecovery } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import { chargeNew, rewindInterest } from "./run-interest.server";
import {
  settleWhenNothingIsLeft,
  writeMovement,
  type Mover,
  type Movement,
} from "./write-movement.server";

export type Reduced = Cleared & { readonly movementId: string; readonly journalId: string };
type Reducing = Movement & {
  readonly kind: "received" | "remitted" | "written_off";
  readonly amount: Ore;
};

/**
 * What comes in, or is given up, on a day. Interest until then is charged first, so that the debt is whole; interest for
 * later days that has been charged already is counted again on what is left.
 */
export async function reduceDebt(
  step: Step,
  actor: Mover,
  standing: Recovery,
  movement: Reducing,
): Promise<Result<Reduced>> {
  const { trx } = step;
  const { kind, bookedOn, amount } = movement;
  const postedOn = movement.postedOn ?? bookedOn;
  const chargedUntil = await rewindInterest(step, actor, standing, { bookedOn, postedOn });
  const recovery = (chargedUntil && (await readRecovery(trx, standing.id))) ?? standing;
  const debt = await debtOf(trx, recovery, bookedOn);
  if (!debt.ok) return debt;
  const cleared = clear(debt.value, amount);
  if (!cleared) {
    return refuse("recovery.aboveDebt", { left: kronor(debt.value.total), amount: kronor(amount) });
  }
  await chargeNew(step, actor, recovery, debt.value, bookedOn, postedOn);
  const envelope =
    kind === "received" ? await envelopeOf(trx, recovery.projectId, postedOn) : undefined;
  if (envelope === null) return refuse("recovery.noItem", { year: String(yearOf(postedOn)) });
  const whole = { ...cleared, itemId: envelope?.id ?? null };
  const id = await writeMovement(step, actor, recovery, movement, whole);
  const journalId =
    kind === "received" && envelope
      ? await postReceived(trx, actor, recovery, { id, bookedOn: postedOn, envelope, ...cleared })
      : await postGivenUp(trx, actor, recovery, { id, kind: givenUp(kind), bookedOn, amount });
  if (chargedUntil) {
    const fault = await chargeAgain(step, actor, recovery.id, chargedUntil, postedOn);
    if (fault) return fault;
  }
  await settleWhenNothingIsLeft(trx, recovery.id, bookedOn);
  return ok({ ...cleared, movementId: id, journalId });
}

const givenUp = (kind: Reducing["kind"]) => (kind === "remitted" ? "remitted" : "written_off");

/** Interest on what is left, until the day it had been charged to. */
async function chargeAgain(
  step: Step,
  actor: Mover,
  recoveryId: string,
  until: PlainDate,
  postedOn: PlainDate,
) {
  const recovery = await readRecovery(step.trx, recoveryId);
  if (!recovery) return null;
  const debt = await debtOf(step.trx, recovery, until);
  if (!debt.ok) return debt;
  await chargeNew(step, actor, recovery, debt.value, until, postedOn);
  return null;
}
