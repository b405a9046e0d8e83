/** When a co-financier's answer counts. */
import { kronor, type Ore } from "~ledger/amount";
import { refuse, type Refusal } from "../shared/result";
import type { ApplicationStatus } from "./application-status";

export const promiseAnswers = ["confirm", "refuse"] as const;
export type PromiseAnswer = (typeof promiseAnswers)[number];

type AnswerablePromise = {
  readonly amount: Ore;
  readonly applicationStatus: ApplicationStatus;
  readonly usedAt: string | null;
  readonly isExpired: boolean;
};

const ended: readonly ApplicationStatus[] = [
  "dismissed",
  "decided_refused",
  "withdrawn",
  "closed_without_decision",
];

/** The application is over: nobody waits for the answer. */
export const hasEnded = (status: ApplicationStatus): boolean => ended.includes(status);

/** Null when the link may be answered. `shown` is the amount that stood on the page. */
export function promiseRefusal(promise: AnswerablePromise, shown: Ore): Refusal | null {
  if (promise.usedAt !== null) return refuse("promise.alreadyAnswered");
  if (hasEnded(promise.applicationStatus)) return refuse("promise.noLongerNeeded");
  if (promise.isExpired) return refuse("promise.expired");
  if (promise.amount !== shown) {
    return refuse("promise.changed", { amount: kronor(promise.amount) });
  }
  return null;
}
