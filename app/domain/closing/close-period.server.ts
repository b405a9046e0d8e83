import type { PlainDate } from "../shared/dates";
import { refuse, type Refusal, type Result } from "../shared/result";
import { isOver, lastDay, type PeriodId } from "./period";
import { takeStep, type StaffCall } from "./take-step.server";

/** Closes a month that is over: nothing more is booked in it, and its balances are kept. */
export const closePeriod = (
  call: StaffCall,
  { periodId, note }: { readonly periodId: PeriodId; readonly note: string },
): Promise<Result<{ periodId: PeriodId }>> =>
  takeStep(call, {
    action: "period.close",
    step: "closed",
    periodId,
    reason: note || "Månadsbokslut",
    unless: ({ today }) => refuseUnlessOver(periodId, today),
  });

export const refuseUnlessOver = (periodId: PeriodId, today: PlainDate): Refusal | null =>
  isOver(periodId, today) ? null : refuse("period.notOver", { until: lastDay(periodId) });
