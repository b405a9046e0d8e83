import type { PlainDate } from "../shared/dates";

/** When a condition is to be met. A standing one holds all the time: nobody answers it. */
export const conditionKinds = [
  "before_start",
  "before_first_payment",
  "by_date",
  "standing",
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** As the officer writes it in the proposal; the day is said of `by_date` alone. */
export type ConditionToMeet = {
  readonly text: string;
  readonly kind: ConditionKind;
  readonly dueOn: PlainDate | null;
};

const conditionStates = ["open", "answered", "asked_again", "met", "waived", "standing"] as const;
export type ConditionState = (typeof conditionStates)[number];

export type ProjectCondition = ConditionToMeet & {
  readonly id: string;
  readonly no: number;
  readonly state: ConditionState;
};

/** Waits for the recipient. */
export const isOpen = (state: ConditionState): boolean =>
  state === "open" || state === "asked_again";
