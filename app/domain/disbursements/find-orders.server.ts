import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import type { AccountKind } from "../organisations/index";
import { authorise } from "../shared/access";
import type { Actor, Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { disbursementAccess } from "./disbursement-access";
import type { OrderKind, OrderStatus, PaymentOrder } from "./payment-order";

type OrderFilter = {
  readonly status?: OrderStatus;
  readonly projectId?: string;
  /** Those that the board pays. */
  readonly boardId?: string;
};

/** Orders within the actor's reach, oldest first. */
export const findOrders = (actor: Actor, filter: OrderFilter = {}): Promise<PaymentOrder[]> =>
  readAs(actor, async ({ trx }) => {
    let query = orderRows(trx);
    if (filter.status) query = query.where("paymentOrder.status", "=", filter.status);
    if (filter.boardId) query = query.where("paymentOrder.boardId", "=", filter.boardId);
    if (filter.projectId && isUuid(filter.projectId)) {
      query = query.where("paymentOrder.projectId", "=", filter.projectId);
    }
    const rows = await query
      .orderBy("paymentOrder.approvedAt")
      .orderBy("paymentOrder.id")
      .limit(500)
      .execute();
    return rows.map(asOrder);
  });

/** One order for the person who is to attest it. */
export async function findOrder(actor: Staff, orderId: string): Promise<Result<PaymentOrder>> {
  if (!isUuid(orderId)) return missing();
  const denied = authorise(disbursementAccess, actor, "order.read", { boardId: actor.boardId });
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const row = await orderRows(trx).where("paymentOrder.id", "=", orderId).executeTakeFirst();
    return row ? ok(asOrder(row)) : missing();
  });
}

/** Of an order in a query: the bank sent it back, and another is made in its stead. */
export const isReplaced = sql<boolean>`exists (select from payment_order newer where newer.replaces = payment_order.id)`;

/** Of an order in a query: above the amount from which the board wants a third person, as it is today. */
const needsThird = sql<boolean>`coalesce(payment_order.amount_ore > large_payment_of(payment_order.board_id), false)`;

export const orderRows = (trx: Trx) =>
  trx
    .selectFrom("paymentOrder")
    .innerJoin("project", "project.id", "paymentOrder.projectId")
    .innerJoin("board as decider", "decider.id", "paymentOrder.decidingBoardId")
    .innerJoin("board as payer", "payer.id", "paymentOrder.boardId")
    .innerJoin("organisation", "organisation.id", "paymentOrder.organisationId")
    .innerJoin("payeeAccount as account", "account.id", "paymentOrder.payeeAccountId")
    .innerJoin("person as approver", "approver.id", "paymentOrder.approvedBy")
    .leftJoin("person as attester", "attester.id", "paymentOrder.attestedBy")
    .leftJoin("person as third", "third.id", "paymentOrder.thirdBy")
    .leftJoin("claim", "claim.id", "paymentOrder.claimId")
    .select([
      "paymentOrder.id",
      "paymentOrder.projectId",
      "project.title as projectTitle",
      "project.caseNumber",
      "paymentOrder.decidingBoardId",
    ])
    .select(["organisation.name as organisationName", "organisation.orgnr", "paymentOrder.claimId"])
    .select([
      "claim.no as claimNo",
      "paymentOrder.kind",
      "paymentOrder.year",
      "paymentOrder.amountOre as amount",
    ])
    .select([
      "account.id as accountId",
      "account.version as accountVersion",
      "account.kind as accountKind",
    ])
    .select(["account.number as accountNumber", "paymentOrder.status", "paymentOrder.reference"])
    .select(["paymentOrder.approvedBy", "approver.name as approverName", "paymentOrder.approvedAt"])
    .select(["paymentOrder.attestedBy", "attester.name as attesterName", "paymentOrder.attestedAt"])
    .select(["paymentOrder.attestedHash", "paymentOrder.confirmedOn"])
    .select(["paymentOrder.thirdBy", "third.name as thirdName", "paymentOrder.thirdAt"])
    .select(needsThird.as("needsThird"))
    .select(sql<string>`payment_order.board_id`.as("boardId"))
    .select(isReplaced.as("isReplaced"))
    .select(["decider.nameSv as deciderSv", "decider.nameEn as deciderEn"])
    .select(["payer.nameSv as payerSv", "payer.nameEn as payerEn"]);

type OrderRow = Awaited<ReturnType<ReturnType<typeof orderRows>["execute"]>>[number];

export function asOrder(row: OrderRow): PaymentOrder {
  const { accountId, accountVersion, accountKind, accountNumber, ...rest } = row;
  const { deciderSv, deciderEn, payerSv, payerEn, ...order } = rest;
  return {
    ...order,
    decidingBoard: { sv: deciderSv, en: deciderEn },
    payingBoard: { sv: payerSv, en: payerEn },
    kind: row.kind as OrderKind,
    status: row.status as OrderStatus,
    account: {
      id: accountId,
      version: accountVersion,
      kind: accountKind as AccountKind,
      number: accountNumber,
    },
    approvedAt: row.approvedAt as Instant,
    attestedAt: row.attestedAt as Instant | null,
    thirdAt: row.thirdAt as Instant | null,
    confirmedOn: row.confirmedOn as PlainDate | null,
  };
}
