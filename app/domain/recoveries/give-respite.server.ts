import { interestRates } from "../dated-rules/index.server";
import { sendLetter } from "../letters/index.server";
import type { Staff } from "../shared/actor";
import { addMonths } from "../shared/calendar";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import type { Refusal } from "../shared/result";
import { instalmentAmounts, respiteStart, type Due } from "./debt-rules";
import { debtOf } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import { respiteLetter } from "./respite-letter";
import { respitePlan } from "./respite-plan";
import { chargeNew } from "./run-interest.server";

type Granted = {
  readonly id: string;
  readonly day: PlainDate;
  /** One for a respite. */
  readonly parts: number;
  readonly decisionReasons: string;
};

/**
 * New days for what is left of the principal. Late interest until today stays; from the day it was due, or today when that has
 * passed, the respite's interest runs until the new days, and late interest after them. The recipient gets the terms in writing.
 */
export async function giveRespite(
  step: Step,
  actor: Staff,
  recovery: Recovery,
  { id, day, parts, decisionReasons }: Granted,
): Promise<Refusal | null> {
  const { trx, today } = step;
  const debt = await debtOf(trx, recovery, today);
  if (!debt.ok) return debt;
  const start = respiteStart(recovery, today);
  const dues = instalmentAmounts(debt.value.principalLeft, parts)
    .map((amount, at): Due => {
      const dueOn = addMonths(day, at);
      const respiteFrom = start < dueOn ? start : null;
      return { no: at + 1, dueOn, interestFrom: dueOn, respiteFrom, amount };
    })
    .filter(({ amount }) => amount > 0n);
  const rates = await interestRates(trx, recovery.boardId);
  const plan = respitePlan(dues, rates);
  if (!plan.ok) return plan;
  await chargeNew(step, actor, recovery, debt.value, today);
  await writeDues(step, recovery.id, dues);
  await sendLetter(step, {
    ...respiteLetter(recovery, {
      plan: plan.value,
      start,
      decisionReasons,
      late: debt.value.interestLeft + debt.value.newInterest,
      decidedBy: actor.name,
    }),
    caseId: recovery.projectId,
    kind: "recovery_respite",
    about: id,
  });
  return null;
}

/** New dues in force, instead of those before. */
export async function writeDues(
  { trx }: Pick<Step, "trx">,
  recoveryId: string,
  dues: readonly Due[],
): Promise<void> {
  const { version } = await trx
    .selectFrom("recoveryDue")
    .select(({ fn }) => fn.max("version").as("version"))
    .where("recoveryId", "=", recoveryId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("recoveryDue")
    .values(
      dues.map(({ amount, ...due }) => ({
        ...due,
        recoveryId,
        version: version + 1,
        amountOre: amount,
      })),
    )
    .execute();
}
