import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";
import type { Financier } from "./financing";

export type Fund = {
  /** Also the envelope's: what its accounts in the ledger are named by. */
  readonly id: string;
  readonly reference: string;
  readonly agreementNumber: string;
  readonly agreedOn: PlainDate;
  readonly purpose: string;
  readonly agreed: Ore;
  /** The agreement says "about". */
  readonly isAbout: boolean;
  readonly financiers: readonly Financier[];
  /** There are more financiers than those named ("bl.a."). */
  readonly isListIncomplete: boolean;
  /** Information only: never booked here. */
  readonly ownStaff: Ore | null;
  readonly isOwnStaffAbout: boolean;
  readonly fteHundredths: number | null;
  readonly recordedBy: string;
};

export type FundRow = Fund & { readonly money: FundMoney };

/** Each from its own account in the ledger; null where nothing has been booked. */
export type FundMoney = {
  readonly received: Ore;
  readonly available: Ore;
  /** A debt to the financier until it is passed on. */
  readonly unused: Ore;
  readonly passedOn: Ore;
  readonly toPayBack: Ore;
  readonly paidBack: Ore;
  readonly accounts: Readonly<
    Record<"available" | "unused" | "passedOn" | "toPayBack", string | null>
  >;
};

export type Requisition = {
  readonly id: string;
  readonly amount: Ore;
  readonly dueOn: PlainDate;
  readonly requestedBy: string;
  /** The bank's day; null as long as nothing has come. */
  readonly receivedOn: PlainDate | null;
};

export type FundRepayment = {
  readonly id: string;
  readonly amount: Ore;
  readonly account: string;
  readonly reasons: string;
  readonly proposedBy: string;
  readonly proposedById: string;
  readonly proposedAt: Instant;
  readonly outcome: "approved" | "declined" | null;
  readonly answeredBy: string | null;
  readonly paidOn: PlainDate | null;
};
