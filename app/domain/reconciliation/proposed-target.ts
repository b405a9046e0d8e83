import type { MatchKind } from "./bank-line";

/** What a person has chosen that a line is: an id of its own kind of thing. */
export type Chosen = { readonly kind: MatchKind; readonly id: string };

export type ProposedColumns = {
  readonly proposedOrderId: string | null;
  readonly proposedRecoveryId: string | null;
  readonly proposedMovementId: string | null;
  readonly proposedFundId: string | null;
  readonly proposedRepaymentId: string | null;
};

export const nothingProposed: ProposedColumns = {
  proposedOrderId: null,
  proposedRecoveryId: null,
  proposedMovementId: null,
  proposedFundId: null,
  proposedRepaymentId: null,
};

const columnOf = {
  payment: "proposedOrderId",
  return: "proposedOrderId",
  repayment: "proposedRecoveryId",
  repayment_return: "proposedMovementId",
  fund_receipt: "proposedFundId",
  fund_repayment: "proposedRepaymentId",
} as const satisfies Record<MatchKind, keyof ProposedColumns>;

export const proposing = ({ kind, id }: Chosen): ProposedColumns => ({
  ...nothingProposed,
  [columnOf[kind]]: id,
});

/** The id that is proposed, of whichever kind. */
export const proposedId = (row: ProposedColumns): string | null =>
  row.proposedOrderId ??
  row.proposedRecoveryId ??
  row.proposedMovementId ??
  row.proposedFundId ??
  row.proposedRepaymentId;
