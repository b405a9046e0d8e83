import type { PlainDate } from "../shared/dates";
import { refuse, type Refusal, type Result } from "../shared/result";
import { isOver, lastDay, type PeriodId } from "./period";
import { unrolledAt } from "./unrolled-at.server";
import { takeStep, type StaffCall } from "./take-step.server";

/**
 * Closes a month that is over: nothing more is booked in it, and its balances are kept. The last month of a year is closed
 * when every item of the year has been rolled, so that nothing crosses a closed year unseen.
 */
export const closePeriod = (
  call: StaffCall,
  { periodId, note }: { readonly periodId: PeriodId; readonly note: string },
): Promise<Result<{ periodId: PeriodId }>> =>
  takeStep(call, {
    action: "period.close",
    step: "closed",
    periodId,
    reason: note || "Månadsbokslut",
    unless: async ({ trx, today }) => {
      const [unrolled] = await unrolledAt(trx, call.actor.boardId, periodId);
      return (
        refuseUnlessOver(periodId, today) ??
        (unrolled
          ? refuse("period.yearNotRolled", { code: unrolled.code, year: String(unrolled.year) })
          : null)
      );
    },
  });

export const refuseUnlessOver = (periodId: PeriodId, today: PlainDate): Refusal | null =>
  isOver(periodId, today) ? null : refuse("period.notOver", { until: lastDay(periodId) });
