import { kronor, type Ore } from "~ledger/amount";
import type { AccountKind } from "../organisations/index";
import type { Instant, PlainDate } from "../shared/dates";

export type OrderKind = "advance" | "claim" | "final";
export type OrderStatus = "approved" | "attested" | "in_run" | "sent" | "confirmed" | "returned";

export type PaymentOrder = {
  readonly id: string;
  /** Whose debt it is, and who pays it. */
  readonly boardId: string;
  readonly payingBoard: { readonly sv: string; readonly en: string };
  /** Who decided the grant and approved the payment; most often the same. */
  readonly decidingBoardId: string;
  readonly decidingBoard: { readonly sv: string; readonly en: string };
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
  /** Larger than what two persons may pay: a third attests too. */
  readonly needsThird: boolean;
  readonly thirdBy: string | null;
  readonly thirdName: string | null;
  readonly thirdAt: Instant | null;
  readonly confirmedOn: PlainDate | null;
};

/** Attested by everybody who has to. */
export const isReady = ({
  status,
  needsThird,
  thirdBy,
}: Pick<PaymentOrder, "status" | "needsThird" | "thirdBy">): boolean =>
  status === "attested" && (!needsThird || thirdBy !== null);

/** Whether the person may be the next to attest, as far as the persons go: never one who has had a hand in it. */
export const mayBeNext = (
  order: Pick<PaymentOrder, "status" | "needsThird" | "approvedBy" | "attestedBy" | "thirdBy">,
  personId: string,
): boolean =>
  (order.status === "approved" || (order.status === "attested" && !isReady(order))) &&
  order.approvedBy !== personId &&
  order.attestedBy !== personId;

/** Who is paid, and to which account. */
export type Payee = {
  /** The board that pays, and verifies the account. */
  readonly payingBoardId: string;
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
