import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import type { Instant, PlainDate } from "../shared/dates";
import type { MatchKind, MatchReason, Oddity } from "./bank-line";

export type LineMatch = {
  readonly id: string;
  readonly kind: MatchKind;
  readonly reason: MatchReason;
  /** What it was matched with: its own page, unless another board has it, and the name of the project or the purpose. */
  readonly href: string | null;
  readonly title: string;
  /** Null when the program matched it. */
  readonly by: string | null;
  readonly at: Instant;
  /** The day in the ledger, when it is later than the bank's. */
  readonly postedLaterOn: PlainDate | null;
};

export type BankLineRow = {
  readonly id: string;
  readonly fileId: string;
  readonly bookedOn: PlainDate;
  readonly amount: Ore;
  readonly reference: string | null;
  readonly counterparty: string | null;
  readonly counterpartyAccount: string | null;
  readonly remittance: string | null;
  readonly returnReason: string | null;
  readonly match: LineMatch | null;
  /** The recovery that its reference names. */
  readonly recovery: { readonly id: string; readonly projectTitle: string } | null;
  readonly oddity: Oddity | null;
  /** What is to be investigated about it, when something is or was. */
  readonly differenceId: string | null;
  /** What the order that the reference names is for, also when it could not be matched. */
  readonly expected: { readonly amount: Ore; readonly projectTitle: string } | null;
};

/** Lines as the bank said them, with what they were matched with and what their reference names. */
export const lineRows = (trx: Trx) =>
  trx
    .selectFrom("bankLine as line")
    .innerJoin("bankStatement as statement", "statement.id", "line.statementId")
    .leftJoin("bankMatch as match", (join) =>
      join.onRef("match.bankLineId", "=", "line.id").on("match.undoneAt", "is", null),
    )
    .leftJoin("person as matcher", "matcher.id", "match.matchedBy")
    .leftJoin("bankDifference as difference", (join) =>
      join.onRef("difference.bankLineId", "=", "line.id").on("difference.repeatedIn", "is", null),
    )
    .leftJoin("paymentOrder as order", (join) =>
      join
        .on(
          sql<boolean>`"order".id = match.order_id or (match.id is null and "order".reference = line.reference)`,
        )
        .onRef("order.boardId", "=", "line.boardId"),
    )
    .leftJoin("project", "project.id", "order.projectId")
    .leftJoin("recoveryMovement as movement", "movement.id", "match.movementId")
    .leftJoin("recovery", (join) =>
      join
        .on(
          sql<boolean>`recovery.id = movement.recovery_id or (match.id is null and recovery.reference = line.reference)`,
        )
        .onRef("recovery.boardId", "=", "line.boardId"),
    )
    .leftJoin("fundRepayment as repayment", "repayment.id", "match.repaymentId")
    .leftJoin("receivedFund as fund", (join) =>
      join.on(sql<boolean>`fund.id = coalesce(match.fund_id, repayment.fund_id)`),
    )
    .leftJoin("project as recovering", (join) =>
      join.on(
        sql<boolean>`recovering.id = coalesce(recovery.project_id, paid_back_project(movement.recovery_id))`,
      ),
    )
    .select(["line.id", "line.statementId", "statement.fileId", "line.bookedOn"])
    .select(["line.amountOre", "line.reference", "line.counterparty", "line.returnReason"])
    .select(["line.counterpartyAccount", "line.remittance"])
    .select(["line.oddity", "match.kind", "match.orderId", "order.projectId"])
    .select(["match.id as matchId", "match.reason", "match.matchedAt", "match.postedOn"])
    .select(["matcher.name as matchedBy", "difference.id as differenceId"])
    .select(["order.amountOre as orderAmount", "project.title as projectTitle"])
    .select(["fund.id as fundId", "fund.purpose"])
    .select(sql<string | null>`coalesce(recovery.id, movement.recovery_id)`.as("recoveryId"))
    .select("recovery.id as ownRecoveryId")
    .select("recovering.title as recoveringTitle")
    .orderBy("statement.no")
    .orderBy("line.position");

type Row = Awaited<ReturnType<ReturnType<typeof lineRows>["execute"]>>[number];

export function asLine(row: Row): BankLineRow {
  const { id, fileId, reference, counterparty, counterpartyAccount, remittance } = row;
  const { orderAmount, projectTitle, returnReason, differenceId } = row;
  return {
    id,
    fileId,
    bookedOn: row.bookedOn as PlainDate,
    amount: row.amountOre,
    reference,
    counterparty,
    counterpartyAccount,
    remittance,
    returnReason,
    match: matchIn(row),
    recovery: row.recoveryId
      ? { id: row.recoveryId, projectTitle: row.recoveringTitle ?? "" }
      : null,
    oddity: row.oddity as Oddity | null,
    differenceId,
    expected:
      orderAmount === null ? null : { amount: orderAmount, projectTitle: projectTitle ?? "" },
  };
}

function matchIn(row: Row): LineMatch | null {
  const { matchId, kind, reason, postedOn, bookedOn } = row;
  if (!matchId || !kind) return null;
  return {
    ...matchedWith(row),
    id: matchId,
    kind: kind as MatchKind,
    reason: reason as MatchReason,
    by: row.matchedBy,
    at: row.matchedAt as Instant,
    postedLaterOn: postedOn !== null && postedOn !== bookedOn ? (postedOn as PlainDate) : null,
  };
}

function matchedWith(row: Row): Pick<LineMatch, "href" | "title"> {
  const { orderId, fundId, recoveryId } = row;
  if (orderId) return { href: `/payment-orders/${orderId}`, title: row.projectTitle ?? "" };
  if (fundId) return { href: `/received-funds/${fundId}`, title: row.purpose ?? "" };
  const href = row.ownRecoveryId ? `/recoveries/${recoveryId}` : null;
  return { href, title: row.recoveringTitle ?? "" };
}
