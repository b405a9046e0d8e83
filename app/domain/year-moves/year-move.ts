import type { Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";

export const moveOutcomes = ["moved", "refused"] as const;
export type MoveOutcome = (typeof moveOutcomes)[number];

/** That another year is to bear a part of a project's commitment: proposed by one person, decided by another. */
export type YearMove = {
  readonly id: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly amount: Ore;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposerName: string;
  readonly proposedAt: Instant;
  readonly outcome: MoveOutcome | null;
  readonly deciderName: string | null;
  readonly decidedAt: Instant | null;
};

/** A year as a move sees it. */
export type MoveYear = {
  readonly year: number;
  /** Closed by its roll or with its December: nothing is moved from it or to it. */
  readonly isClosed: boolean;
  /** Over, and perhaps not closed: money may be moved out of it, and not into it. */
  readonly isPast: boolean;
  /** Granted, and not approved for payment: what can be moved away. */
  readonly committed: Ore;
  readonly account: string | null;
  /** What can be moved there: of the year's item, or of the authority while it has not come; null where there is neither. */
  readonly room: {
    readonly of: "item" | "authority";
    readonly left: Ore;
    readonly account: string | null;
  } | null;
};
