import type { Ore } from "~ledger/amount";
import type { Instant } from "../shared/dates";
import type { Settlement } from "./settlement-rules";

/** What the calculation starts from, as it stood when it was prepared. */
export type SettlementBasis = {
  readonly grant: Ore;
  readonly total: Ore;
  readonly approvedCash: Ore;
  readonly approvedInKind: Ore;
  readonly verifiedCash: Ore;
  readonly paid: Ore;
  /** Taken back while the project ran: so much less of the grant is left to come to. */
  readonly takenBack: Ore;
  readonly proportional: boolean;
};

/** What the officer found proved of one promise. */
export type Contribution = {
  readonly id: string;
  readonly form: "cash" | "inKind";
  readonly name: string;
  /** For what is given in kind: the approved quantity. */
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly amount: Ore;
};

export type PreparedSettlement = {
  readonly id: string;
  readonly basis: SettlementBasis;
  readonly result: Settlement;
  readonly contributions: readonly Contribution[];
  readonly reasons: string;
  readonly preparedBy: string;
  readonly preparerName: string;
  readonly preparedAt: Instant;
  readonly deciderName: string | null;
  readonly decidedAt: Instant | null;
};
