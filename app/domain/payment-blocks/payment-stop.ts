import type { Instant } from "../shared/dates";

export const stopKinds = ["stop", "lift"] as const;
export type StopKind = (typeof stopKinds)[number];

/** An obstacle to payment (15 b § förordningen 2016:1364), or a condition of the decision that is not met. */
export const stopBases = ["obstacle", "conditions"] as const;
export type StopBasis = (typeof stopBases)[number];

/** How a proposal came to an end without a decision: by who was to decide it, or by who made it. */
export type ClosedStop = {
  readonly how: "returned" | "withdrawn";
  readonly by: string;
  readonly at: Instant;
  readonly reasons: string;
};

/** That payments are stopped, or that they go on: proposed by one person, decided by another. */
export type PaymentStop = {
  readonly id: string;
  readonly kind: StopKind;
  readonly basis: StopBasis;
  readonly reasons: string;
  readonly preparedBy: string;
  readonly preparerName: string;
  readonly preparedAt: Instant;
  readonly deciderName: string | null;
  readonly decidedAt: Instant | null;
  readonly closed: ClosedStop | null;
};
