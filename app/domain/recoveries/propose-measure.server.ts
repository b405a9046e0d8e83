import { kronor } from "~ledger/amount";
import { addMonths } from "../shared/calendar";
import type { Step } from "../shared/command.server";
import { refuseField, type Refusal } from "../shared/result";
import { demandDueOn } from "./demand-recovery.server";
import { debtOf } from "./read-recovery.server";
import type { Recovery } from "./recovery";
import type { ProposeMeasureInput } from "./recovery.schema";
import { takeStep, type StaffCall } from "./take-step.server";

/**
 * One person proposes what to do about a debt: register a payment that no bank line shows, give respite or instalments,
 * remit or write off an amount, or hand it over for collection. Nothing happens until another person has decided.
 */
export const proposeMeasure = (call: StaffCall, recoveryId: string, input: ProposeMeasureInput) =>
  takeStep(call, {
    action: "recovery.proposeMeasure",
    recoveryId,
    input,
    from: ["demanded"],
    work: async (step, recovery) => {
      const fault = await faultOf(step, recovery, input);
      if (fault) return fault;
      const { kind, reasons } = input;
      await step.trx
        .insertInto("recoveryMeasure")
        .values({
          boardId: recovery.boardId,
          recoveryId,
          kind,
          reasons,
          amountOre: "amount" in input ? input.amount : null,
          day: "day" in input ? input.day : null,
          instalments: "instalments" in input ? input.instalments : null,
          isLong: "overAYear" in input && input.overAYear,
          proposedBy: call.actor.personId,
          proposedAt: step.now,
        })
        .execute();
      return { kind, amount: "amount" in input ? kronor(input.amount) : null };
    },
  });

async function faultOf(
  { trx, today }: Step,
  recovery: Recovery,
  input: ProposeMeasureInput,
): Promise<Refusal | null> {
  if ("amount" in input) {
    if (input.amount === 0n) return refuseField("amount", "recovery.amountZero");
    const debt = await debtOf(trx, recovery, "day" in input ? input.day : today);
    if (!debt.ok) return debt;
    const { total } = debt.value;
    if (input.amount > total) {
      const params = { left: kronor(total), amount: kronor(input.amount) };
      return refuseField("amount", "recovery.aboveDebt", params);
    }
  }
  if (input.kind === "payment") {
    const { demandSentOn } = recovery;
    if (input.day > today) return refuseField("day", "recovery.dayToCome");
    return demandSentOn && input.day < demandSentOn
      ? refuseField("day", "recovery.dayBeforeDemand", { day: demandSentOn })
      : null;
  }
  if (!("day" in input)) return null;
  if (input.day <= today) return refuseField("day", "recovery.dayPast");
  const last = "instalments" in input ? addMonths(input.day, input.instalments - 1) : input.day;
  const wasDueOn = recovery.demandSentOn ? demandDueOn(recovery.demandSentOn) : today;
  const isLong = last > addMonths(wasDueOn, MONTHS_WITHOUT_MORE);
  return isLong && !input.overAYear ? refuseField("overAYear", "recovery.overAYear") : null;
}

/** More than a year from the day it was due takes that the State gains by it, or exceptional reasons (14 § förordningen (1993:1138)). */
const MONTHS_WITHOUT_MORE = 12;
