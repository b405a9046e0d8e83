/** The movements of a demanded debt: interest, money that comes, and what is given up; each row with its entry in the ledger. */
import type { Trx } from "~db/transaction";
import { add, kronor, zero, type Ore } from "~ledger/amount";
import { postGrant } from "../activities/index.server";
import { actorLabel, actorPerson, type Staff, type System } from "../shared/actor";
import type { Step } from "../shared/command.server";
import { yearOf, type PlainDate } from "../shared/dates";
import { fixed } from "../shared/fraction";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import { clear, type Cleared, type Debt } from "./debt-rules";
import { debtOf, readRecovery } from "./read-recovery.server";
import type { Recovery, StoredPart } from "./recovery";

type Mover = Staff | System;

type Movement = {
  readonly kind: "interest" | "received" | "remitted" | "written_off";
  readonly bookedOn: PlainDate;
  readonly bankLineId?: string;
  readonly measureId?: string;
};

/** What comes in, or is given up, on a day. Interest until then is charged first, so that the debt is whole. */
export async function reduceDebt(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  movement: Movement & { readonly amount: Ore },
): Promise<Result<Cleared>> {
  const { bookedOn, amount } = movement;
  const debt = await debtOf(step.trx, recovery, bookedOn);
  if (!debt.ok) return debt;
  const cleared = clear(debt.value, amount);
  if (!cleared) {
    return refuse("recovery.aboveDebt", { left: kronor(debt.value.total), amount: kronor(amount) });
  }
  await chargeNew(step, actor, recovery, debt.value, bookedOn);
  const id = await insertMovement(step, actor, recovery, movement, cleared, null);
  const fault =
    movement.kind === "received"
      ? await postReceived(step, actor, recovery, { id, bookedOn, ...cleared })
      : await postGivenUp(step, actor, recovery, { ...movement, id });
  if (fault) return fault;
  await settleWhenNothingIsLeft(step.trx, recovery.id, bookedOn);
  return ok(cleared);
}

/** Charges the interest until a day; the days after it are not counted again. */
export async function chargeNew(
  step: Step,
  actor: Mover,
  recovery: Recovery,
  { newInterest, parts }: Debt,
  until: PlainDate,
): Promise<void> {
  const { trx } = step;
  if (newInterest > 0n) {
    const cleared = { principal: zero, interest: newInterest };
    const stored: StoredPart[] = parts.map((part) => ({
      kind: part.kind,
      principal: String(part.principal),
      from: part.from,
      to: part.to,
      days: part.days,
      percent: fixed(part.percent, 2),
      interest: String(part.interest),
    }));
    const movement = { kind: "interest", bookedOn: until } as const;
    const id = await insertMovement(step, actor, recovery, movement, cleared, stored);
    await postGrant(trx, {
      kind: "interest.charged",
      key: `recovery:${recovery.id}:interest:${id}`,
      bookedOn: until,
      reason: `${interestName(parts)}, ${recovery.reference}`,
      actor: actorLabel(actor),
      source: { type: "recovery", id: recovery.id },
      dims: { project: recovery.projectId },
      amounts: { amount: newInterest },
    });
  }
  if (recovery.interestUntil === null || recovery.interestUntil < until) {
    await trx
      .updateTable("recovery")
      .set({ interestUntil: until })
      .where("id", "=", recovery.id)
      .execute();
  }
}

const interestName = (parts: Debt["parts"]): string =>
  parts.every(({ kind }) => kind === "respite")
    ? "Ränta under anstånd"
    : parts.some(({ kind }) => kind === "respite")
      ? "Dröjsmålsränta och ränta under anstånd"
      : "Dröjsmålsränta";

async function insertMovement(
  { trx, now }: Step,
  actor: Mover,
  { id: recoveryId, boardId }: Recovery,
  { kind, bookedOn, bankLineId, measureId }: Movement,
  { principal, interest }: Cleared,
  calculation: readonly StoredPart[] | null,
): Promise<string> {
  const { id } = await trx
    .insertInto("recoveryMovement")
    .values({
      boardId,
      recoveryId,
      kind,
      bookedOn,
      principalOre: principal,
      interestOre: interest,
      bankLineId: bankLineId ?? null,
      measureId: measureId ?? null,
      calculation: calculation && JSON.stringify(calculation),
      recordedBy: actorPerson(actor),
      recordedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

type Received = Cleared & { readonly id: string; readonly bookedOn: PlainDate };

/** Money that came goes where the decision said: back to the item, or on to the income title. */
async function postReceived(
  { trx }: Step,
  actor: Mover,
  recovery: Recovery,
  { id, bookedOn, principal, interest }: Received,
): Promise<Refusal | null> {
  const item = await itemOf(trx, recovery.projectId, yearOf(bookedOn));
  if (!item) return refuse("recovery.noItem", { year: String(yearOf(bookedOn)) });
  await postGrant(trx, {
    kind: recovery.returnsTo === "item" ? "recovery.paidToItem" : "recovery.paidToIncomeTitle",
    key: `recovery:${recovery.id}:received:${id}`,
    bookedOn,
    reason: `Återbetalning, ${recovery.reference}`,
    actor: actorLabel(actor),
    source: { type: "recovery", id: recovery.id },
    dims: { project: recovery.projectId, item, bankAccount: recovery.bankgiro },
    amounts: { principal, interest },
  });
  return null;
}

/** The item of the call's appropriation in the year the money came; before it has been allotted, the latest earlier one. */
async function itemOf(trx: Trx, projectId: string, year: number): Promise<string | null> {
  const row = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .innerJoin("appropriationItem as promised", "promised.id", "call.itemId")
    .innerJoin("appropriationItem as item", (join) =>
      join.onRef("item.boardId", "=", "promised.boardId").onRef("item.code", "=", "promised.code"),
    )
    .select("item.id")
    .where("project.id", "=", projectId)
    .where("item.year", "<=", year)
    .orderBy("item.year", "desc")
    .executeTakeFirst();
  return row?.id ?? null;
}

type GivenUp = Movement & { readonly id: string; readonly amount: Ore };

async function postGivenUp(
  { trx }: Step,
  actor: Mover,
  recovery: Recovery,
  { id, kind, bookedOn, amount }: GivenUp,
): Promise<null> {
  const isRemitted = kind === "remitted";
  await postGrant(trx, {
    kind: isRemitted ? "recovery.remitted" : "recovery.writtenOff",
    key: `recovery:${recovery.id}:${kind}:${id}`,
    bookedOn,
    reason: `${isRemitted ? "Eftergift" : "Avskrivning"}, ${recovery.reference}`,
    actor: actorLabel(actor),
    source: { type: "recovery", id: recovery.id },
    dims: { project: recovery.projectId },
    amounts: { amount },
  });
  return null;
}

async function settleWhenNothingIsLeft(trx: Trx, recoveryId: string, on: PlainDate): Promise<void> {
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
