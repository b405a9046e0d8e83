import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";

/** One movement on the account, as the bank says it. A batch entry with its payments written out is one line per payment. */
export type IncomingLine = {
  readonly position: number;
  readonly bookedOn: PlainDate;
  /** Money out is negative. */
  readonly amount: Ore;
  /** The EndToEndId that came back: the order's reference. */
  readonly reference: string | null;
  readonly counterparty: string | null;
  /** The payee's or the payer's account, when the bank tells. */
  readonly counterpartyAccount: string | null;
  /** What the payer wrote: text, OCR and invoice numbers. */
  readonly remittance: string | null;
  readonly bankReference: string | null;
  readonly isReturn: boolean;
  readonly returnReason: string | null;
  /** The same in whatever file the bank says the line again. */
  readonly fingerprint: string;
};

/** With the statement it was read from. */
export type StoredLine = IncomingLine & { readonly statementId: string };

/** A statement without its lines, which may be very many: what they come to, and their last day. */
export type IncomingStatement = {
  readonly ref: string;
  /** The account's number, digits only. */
  readonly account: string;
  readonly currency: string;
  readonly opening: Ore;
  readonly closing: Ore;
  readonly moved: Ore;
  readonly latestDay: PlainDate | null;
};

/** Why a line could not be matched when it came in. */
export const oddities = [
  "no_reference",
  "unknown_reference",
  "amount_differs",
  "not_sent",
  "already_confirmed",
  "not_paid",
  "already_returned",
  "month_closed",
  "not_reversible",
] as const;
export type Oddity = (typeof oddities)[number];

/** Of a payment of ours. */
export type OrderMatchKind = "payment" | "return";
/** Also of a repayment to us, of one that the bank took back, and of a financier's money in and out. */
export type MatchKind =
  OrderMatchKind | "repayment" | "repayment_return" | "fund_receipt" | "fund_repayment";

/** How a line and a payment were found to belong together. */
export type MatchReason = "reference_and_amount" | "amount_account_date" | "by_hand";
