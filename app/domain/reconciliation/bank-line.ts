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
  readonly isReturn: boolean;
  readonly returnReason: string | null;
  /** The same in whatever file the bank says the line again. */
  readonly fingerprint: string;
};

/** With the statement it was read from. */
export type StoredLine = IncomingLine & { readonly statementId: string };

export type IncomingStatement = {
  readonly ref: string;
  /** The account's number, digits only. */
  readonly account: string;
  readonly currency: string;
  readonly opening: Ore;
  readonly closing: Ore;
  readonly lines: readonly IncomingLine[];
};

/** Why a line could not be matched: what an accountant investigates. */
export const oddities = [
  "no_reference",
  "unknown_reference",
  "amount_differs",
  "not_sent",
  "already_confirmed",
  "not_paid",
  "already_returned",
] as const;
export type Oddity = (typeof oddities)[number];

export type MatchKind = "payment" | "return";
