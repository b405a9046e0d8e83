import type { Instant } from "../shared/dates";

export const stopKinds = ["stop", "lift"] as const;
export type StopKind = (typeof stopKinds)[number];

/** An obstacle to payment (15 b § förordningen 2016:1364), or a condition of the decision that is not met. */
export const stopBases = ["obstacle", "conditions"] as const;
export type StopBasis = (typeof stopBases)[number];

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
};
