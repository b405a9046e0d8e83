import type { Result } from "../shared/result";
import type { PeriodId } from "./period";
import { takeStep, type StaffCall } from "./take-step.server";

type OfPeriod = { readonly periodId: PeriodId };

/** One person asks, with the reason, that the last closed month be opened again. It stays closed until another agrees. */
export const askReopening = (
  call: StaffCall,
  { periodId, reason }: OfPeriod & { readonly reason: string },
): Promise<Result<OfPeriod>> =>
  takeStep(call, { action: "period.askReopening", step: "reopenAsked", periodId, reason });

/** The second person agrees. */
export const reopenPeriod = (call: StaffCall, { periodId }: OfPeriod): Promise<Result<OfPeriod>> =>
  takeStep(call, { action: "period.reopen", step: "reopened", periodId, reason: "Godkänt" });

/** The second person says no, or the first takes it back. */
export const declineReopening = (
  call: StaffCall,
  { periodId }: OfPeriod,
): Promise<Result<OfPeriod>> =>
  takeStep(call, {
    action: "period.declineReopening",
    step: "reopenDeclined",
    periodId,
    reason: "Månaden förblir stängd",
  });
