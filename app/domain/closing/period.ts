import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** A month of the board's books, by its name in addresses: "2027-03". */
export type PeriodId = string;

/** held: corrections and closing entries only. reopening: closed, and somebody has asked that it be opened. */
export type PeriodState = "open" | "held" | "closed" | "reopening";
export type PeriodStepName =
  "held" | "opened" | "closed" | "reopenAsked" | "reopenDeclined" | "reopened";

/** One step of a month, which stays on record. */
export type PeriodStep = {
  readonly step: PeriodStepName;
  readonly by: string;
  readonly personId: string;
  readonly on: PlainDate;
  readonly reason: string;
};

export type PeriodRow = {
  readonly id: PeriodId;
  readonly state: PeriodState;
  readonly entries: number;
  readonly last: PeriodStep | null;
};

/** What stands between a month and its closing. */
export type ClosingObstacle =
  | { readonly kind: "notOver"; readonly until: PlainDate }
  | { readonly kind: "earlierOpen"; readonly id: PeriodId }
  | {
      readonly kind: "notRolled";
      readonly itemId: string;
      readonly code: string;
      readonly year: number;
    };

export type PeriodPage = {
  readonly id: PeriodId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly state: PeriodState;
  readonly entries: number;
  /** Newest first. */
  readonly steps: readonly PeriodStep[];
  readonly obstacles: readonly ClosingObstacle[];
  /** A later month that is closed, and is opened first. */
  readonly laterClosed: PeriodId | null;
  /** What each book has turned over until the end of the month. */
  readonly books: readonly {
    readonly book: "commitment" | "financial" | "statistical";
    readonly debit: Ore;
    readonly credit: Ore;
  }[];
  /** Bank lines until the end of the month that no payment explains. */
  readonly unexplained: number;
  /** Sent and not confirmed by the bank at the end of the month, and the account when there is one. */
  readonly inTransit: { readonly balance: Ore; readonly accountId: string | null };
  /** Approved and not sent at the end of the month. */
  /** What other boards owe for grants, and are owed. */
  readonly dueFromBoards: Ore;
  readonly dueToBoards: Ore;
  readonly toBePaid: Ore;
};

/** "2027-03" → 202703; null when it is no month. */
export const monthNumber = (id: PeriodId): number | null =>
  /^(199\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/.test(id) ? Number(id.replace("-", "")) : null;

/** 202703 → "2027-03" */
export const periodId = (month: number): PeriodId =>
  `${Math.trunc(month / 100)}-${String(month % 100).padStart(2, "0")}`;

export const firstDay = (id: PeriodId): PlainDate => `${id}-01` as PlainDate;

export function lastDay(id: PeriodId): PlainDate {
  const [year = 0, month = 0] = id.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${id}-${String(days).padStart(2, "0")}` as PlainDate;
}

/** A month is closed when it is over. */
export const isOver = (id: PeriodId, today: PlainDate): boolean => lastDay(id) < today;
