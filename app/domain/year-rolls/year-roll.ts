import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";

/** What a project has been granted for a year and not been paid when the year ends. */
export type Unpaid = {
  readonly projectId: string;
  /** Granted and not approved for payment. */
  readonly committed: Ore;
  /** Approved, and not paid by the bank within the year. */
  readonly toBePaid: Ore;
  /** Settled: nothing more will be paid. */
  readonly isOver: boolean;
};

/** What happens to it: always the whole of it, on three ways. */
export type RollRow = Unpaid & {
  /** Out of what the item may save (7 § anslagsförordningen). */
  readonly carried: Ore;
  /** Borne by the next year's appropriation (12 §). */
  readonly moved: Ore;
  /** Back to the item, from projects that are over. */
  readonly returned: Ore;
};

/** A call's money of the year that nobody was granted. */
export type Envelope = {
  readonly callId: string;
  /** Null: it goes back to the year's own item. */
  readonly promisedItem: string | null;
  readonly amount: Ore;
};

export type RollPlan = {
  readonly rows: readonly RollRow[];
  readonly envelopes: readonly Envelope[];
  /** Back to the item out of the calls. */
  readonly envelopesTotal: Ore;
  /** Available and not promised, and kept for the next year. */
  readonly saved: Ore;
  /** The rest, which is given back to the State. */
  readonly withdrawn: Ore;
  /** Room to promise later years that nobody used: it was for this year's decisions. */
  readonly lapsed: readonly { readonly year: number; readonly amount: Ore }[];
};

/** Why a year cannot be rolled now. */
export type RollObstacle =
  | { readonly kind: "notOver"; readonly until: PlainDate }
  | { readonly kind: "earlier"; readonly itemId: string; readonly year: number }
  | { readonly kind: "noNextItem"; readonly year: number }
  | { readonly kind: "uncovered"; readonly amount: Ore }
  | { readonly kind: "nextShort"; readonly needed: Ore; readonly left: Ore };

export type RollStanding = {
  readonly id: string;
  readonly preparedBy: string;
  readonly preparerName: string;
  readonly preparedAt: Instant;
  readonly signerName: string | null;
  readonly signedAt: Instant | null;
};

/** Booked, and the year closed to the item. */
export const isSigned = (roll: RollStanding | null): boolean =>
  roll !== null && roll.signedAt !== null;
