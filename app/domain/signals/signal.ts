import type { Instant } from "../shared/dates";

/** Open: nobody has judged it. Cleared: it has a good explanation. Upheld: it has not. */
export type SignalStanding = "open" | "cleared" | "upheld";

export const standingOf = (isCleared: boolean | null): SignalStanding =>
  isCleared === null ? "open" : isCleared ? "cleared" : "upheld";

export type Judgement = {
  readonly isCleared: boolean;
  readonly reasons: string;
  readonly by: string;
  readonly at: Instant;
};
