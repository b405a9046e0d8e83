import { kronor, type Ore } from "~ledger/amount";
import type { AccountKind } from "../organisations/index";
import type { Instant, PlainDate } from "../shared/dates";

export type OrderKind = "advance" | "claim" | "final";
export type OrderStatus = "approved" | "attested" | "in_run" | "sent" | "confirmed" | "returned";

export type PaymentOrder = {
  readonly id: string;
  readonly projectId: string;
  readonly projectTitle: string;
  readonly caseNumber: string | null;
  readonly organisationName: string;
  readonly orgnr: string;
  readonly claimId: string | null;
  readonly claimNo: number | null;
  readonly kind: OrderKind;
  readonly year: number;
  readonly amount: Ore;
  readonly account: {
    readonly id: string;
    readonly version: number;
    readonly kind: AccountKind;
    readonly number: string;
  };
  readonly status: OrderStatus;
  /** Sent back by the bank, and another order is made in its stead. */
  readonly isReplaced: boolean;
  readonly reference: string;
  readonly approvedBy: string;
  readonly approverName: string;
  readonly approvedAt: Instant;
  readonly attestedBy: string | null;
  readonly attesterName: string | null;
  readonly attestedAt: Instant | null;
  readonly attestedHash: string | null;
  readonly confirmedOn: PlainDate | null;
};

/** Who is paid, and to which account. */
export type Payee = {
  readonly organisationId: string;
  readonly organisationName: string;
  /** The latest that the recipient has given; null when there is none. */
  readonly account: {
    readonly id: string;
    readonly number: string;
    readonly isVerified: boolean;
  } | null;
};

/** Exactly what an attestant vouches for, as one line of text: payee, account version, amount, project and year. */
export const attestedText = (
  order: Pick<PaymentOrder, "orgnr" | "account" | "amount" | "projectId" | "year" | "reference">,
): string =>
  [
    order.orgnr,
    order.account.id,
    String(order.account.version),
    order.account.kind,
    order.account.number,
    kronor(order.amount),
    order.projectId,
    String(order.year),
    order.reference,
  ].join("|");
