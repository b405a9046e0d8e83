import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { PlainDate } from "../shared/dates";
import type { MatchKind, Oddity } from "./bank-line";

export type BankLineRow = {
  readonly id: string;
  readonly fileId: string;
  readonly bookedOn: PlainDate;
  readonly amount: Ore;
  readonly reference: string | null;
  readonly counterparty: string | null;
  readonly returnReason: string | null;
  /** The order that the line was matched with. */
  readonly match: {
    readonly kind: MatchKind;
    readonly orderId: string;
    readonly projectId: string;
    readonly projectTitle: string;
  } | null;
  /** The recovery that its reference names, and whether the money was booked on it. */
  readonly recovery: {
    readonly id: string;
    readonly projectTitle: string;
    readonly isBooked: boolean;
  } | null;
  readonly oddity: Oddity | null;
  /** What the order that the reference names is for, also when it could not be matched. */
  readonly expected: { readonly amount: Ore; readonly projectTitle: string } | null;
};

/** Lines as the bank said them, with what they were matched with and what their reference names. */
export const lineRows = (trx: Trx) =>
  trx
    .selectFrom("bankLine as line")
    .innerJoin("bankStatement as statement", "statement.id", "line.statementId")
    .leftJoin("bankMatch as match", "match.bankLineId", "line.id")
    .leftJoin("paymentOrder as order", (join) =>
      join
        .onRef("order.reference", "=", "line.reference")
        .onRef("order.boardId", "=", "line.boardId"),
    )
    .leftJoin("project", "project.id", "order.projectId")
    .leftJoin("recoveryMovement as receipt", "receipt.bankLineId", "line.id")
    .leftJoin("recovery", (join) =>
      join
        .onRef("recovery.reference", "=", "line.reference")
        .onRef("recovery.boardId", "=", "line.boardId"),
    )
    .leftJoin("project as recovering", "recovering.id", "recovery.projectId")
    .select(["line.id", "line.statementId", "statement.fileId", "line.bookedOn"])
    .select(["line.amountOre", "line.reference", "line.counterparty", "line.returnReason"])
    .select(["line.oddity", "match.kind", "match.orderId", "order.projectId"])
    .select(["order.amountOre as orderAmount", "project.title as projectTitle"])
    .select(["receipt.id as receiptId", "recovery.id as recoveryId"])
    .select("recovering.title as recoveringTitle")
    .orderBy("statement.no")
    .orderBy("line.position");

type Row = Awaited<ReturnType<ReturnType<typeof lineRows>["execute"]>>[number];

export function asLine(row: Row): BankLineRow {
  const { id, fileId, reference, counterparty, returnReason, kind, orderId } = row;
  const { projectId, projectTitle, orderAmount } = row;
  return {
    id,
    fileId,
    bookedOn: row.bookedOn as PlainDate,
    amount: row.amountOre,
    reference,
    counterparty,
    returnReason,
    match:
      kind && orderId && projectId
        ? { kind: kind as MatchKind, orderId, projectId, projectTitle: projectTitle ?? "" }
        : null,
    recovery: row.recoveryId
      ? {
          id: row.recoveryId,
          projectTitle: row.recoveringTitle ?? "",
          isBooked: row.receiptId !== null,
        }
      : null,
    oddity: row.oddity as Oddity | null,
    expected:
      orderAmount === null ? null : { amount: orderAmount, projectTitle: projectTitle ?? "" },
  };
}

/** Lines that nothing has been matched with: what an accountant investigates. */
export const unmatchedRows = (trx: Trx) =>
  lineRows(trx).where("match.bankLineId", "is", null).where("receipt.id", "is", null).limit(500);
