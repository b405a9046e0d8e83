import type { PeriodState } from "~/domain/closing";

export const stateColour = {
  open: "blue",
  held: "amber",
  closed: "green",
  reopening: "amber",
} as const satisfies Record<PeriodState, string>;
