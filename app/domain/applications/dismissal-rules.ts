/** When an application may be dismissed (avvisas) without being tried, and on which ground. */
import { refuseField, type Refusal } from "../shared/result";
import type { PlainDate } from "../shared/dates";
import type { CheckResult } from "./formal-check";

export const dismissalGrounds = ["late", "not_eligible", "not_completed"] as const;
export type DismissalGround = (typeof dismissalGrounds)[number];

export type DismissalFacts = {
  readonly isLate: boolean;
  readonly results: readonly (CheckResult | null)[];
  readonly requests: readonly { readonly dueOn: PlainDate; readonly isAnswered: boolean }[];
  readonly today: PlainDate;
};

/**
 * Null when the ground holds. An application that is not complete is dismissed only after the applicant has been asked
 * and has had its time (20 § andra stycket förvaltningslagen).
 */
export function dismissalRefusal(ground: DismissalGround, facts: DismissalFacts): Refusal | null {
  switch (ground) {
    case "late":
      return facts.isLate ? null : refuseField("ground", "dismissal.notLate");
    case "not_eligible":
      return facts.results.includes("not_met")
        ? null
        : refuseField("ground", "dismissal.nothingUnmet");
    case "not_completed":
      return facts.requests.some(({ dueOn, isAnswered }) => isAnswered || dueOn < facts.today)
        ? null
        : refuseField("ground", "dismissal.notAsked");
  }
}

/** The grounds that hold now. */
export const possibleGrounds = (facts: DismissalFacts): DismissalGround[] =>
  dismissalGrounds.filter((ground) => dismissalRefusal(ground, facts) === null);
