import type { Result } from "../shared/result";
import { refuseUnlessOver } from "./close-period.server";
import type { PeriodId } from "./period";
import { takeStep, type StaffCall } from "./take-step.server";

/** From now on only corrections and closing entries are booked in the month. */
export const holdPeriod = (
  call: StaffCall,
  { periodId }: { readonly periodId: PeriodId },
): Promise<Result<{ periodId: PeriodId }>> =>
  takeStep(call, {
    action: "period.hold",
    step: "held",
    periodId,
    reason: "Bokslut påbörjat",
    unless: ({ today }) => refuseUnlessOver(periodId, today),
  });

/** A held month is open again for everything. */
export const resumePeriod = (
  call: StaffCall,
  { periodId }: { readonly periodId: PeriodId },
): Promise<Result<{ periodId: PeriodId }>> =>
  takeStep(call, { action: "period.resume", step: "opened", periodId, reason: "Bokslut avbrutet" });
