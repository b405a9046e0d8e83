import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";
import type { Derivation } from "./flat-rates";
import type { VatRule } from "./line-rules";
import type { Share } from "./share-rules";
import type { ClaimState, ClaimStatus } from "./claim-status";

export type ClaimLine = {
  readonly id: string;
  readonly category: string;
  readonly description: string;
  readonly amount: Ore;
  /** Null until an officer has looked at the line. */
  readonly approved: Ore | null;
  readonly reason: string | null;
  /** Of what is given instead of money; null for money. */
  readonly hours: string | null;
  readonly rate: Ore | null;
  /** Nothing is paid for it now, and it comes back in the next claim. */
  readonly parked: boolean;
  /** Counted on the salaries, never typed; null for what the recipient wrote. */
  readonly derived: Derivation | null;
  /** Day, voucher and the rest are null for lines from before they were asked for. */
  readonly date: PlainDate | null;
  readonly supplier: string | null;
  readonly voucher: string | null;
  readonly vat: VatRule | null;
  /** Other claims of the recipient with the same voucher and amount. */
  readonly repeats: readonly Repeat[];
  /** Of a voucher that several pay; null for one that is the recipient's own. */
  readonly share: Share | null;
  /** Who else claims a share of the voucher; shown to the board only. */
  readonly otherShares: readonly OtherShare[];
  /** What is nearly the same elsewhere; shown to the board only. */
  readonly near: readonly NearRepeat[];
};

export type NearRepeat = {
  /** The same voucher and amount by another recipient, another amount, only zeros between, one sign, or other number and near in time. */
  readonly alike: "same" | "amount" | "zeros" | "sign" | "days";
  readonly board: string;
  readonly caseNumber: string;
  readonly no: number;
  readonly organisation: string;
  readonly voucher: string;
  readonly amount: Ore;
};

export type OtherShare = {
  readonly board: string;
  readonly caseNumber: string;
  readonly organisation: string;
  readonly amount: Ore;
};

/** Evidence of one voucher, or of the claim as a whole. */
export type ClaimFile = {
  readonly id: string;
  readonly voucher: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly addedAt: Instant;
};

export type Repeat = { readonly caseNumber: string; readonly no: number };

export type ClaimRow = {
  readonly id: string;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly organisationName: string;
  readonly caseNumber: string | null;
  readonly no: number;
  readonly status: ClaimStatus;
  readonly state: ClaimState;
  readonly claimed: Ore | null;
  readonly approved: Ore | null;
  readonly payable: Ore | null;
  readonly submittedAt: Instant | null;
};

export type Claim = ClaimRow & {
  readonly boardId: string;
  readonly organisationId: string;
  readonly version: number;
  readonly periodFrom: PlainDate | null;
  readonly periodTo: PlainDate | null;
  readonly lines: readonly ClaimLine[];
  readonly files: readonly ClaimFile[];
  readonly approvalReason: string | null;
  readonly submittedBy: string | null;
  readonly submitterName: string | null;
  readonly approvedBy: string | null;
  readonly approverName: string | null;
  readonly approvedAt: Instant | null;
};
