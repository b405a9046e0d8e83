import { randomUUID } from "node:crypto";
import type { Trx } from "~db/transaction";
import type { Ore } from "~ledger/amount";
import { postGrants, type GrantPosting } from "../activities/index.server";
import { actorLabel, actorPerson } from "../shared/actor";
import type { Step } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { refuse, type Refusal } from "../shared/result";
import type { MatchReason, OrderMatchKind } from "./bank-line";
import type { Importer } from "./importer";
import type { LockedOrder } from "./lock-orders.server";
import { sharedOpenDays, type OpenDay } from "./open-day.server";
import { chargedItems } from "./charged-items.server";
import { settleOrders } from "./settle-orders.server";

export type Match = {
  readonly bankLineId: string;
  readonly bookedOn: PlainDate;
  readonly order: LockedOrder;
  readonly kind: OrderMatchKind;
  readonly reason: MatchReason;
};

export const statusAfter: Readonly<Record<OrderMatchKind, string>> = {
  payment: "confirmed",
  return: "returned",
};

/**
 * Keeps the matches, gives their orders the state the bank has given them, and posts what the bank did: on the bank's day, or
 * where that month is closed on the first day that is open, with the bank's day in words.
 */
export async function bookMatches(
  { trx, now, today }: Step,
  actor: Importer,
  { fileId, openDay }: { readonly fileId: string; readonly openDay: OpenDay },
  matches: readonly Match[],
): Promise<Refusal | null> {
  if (matches.length === 0) return null;
  const chargeOf = await chargedItems(trx, matches);
  const homeless = matches.find((match) => chargeOf(match).itemId === null);
  if (homeless) {
    const { code, reference } = homeless.order;
    const { year } = chargeOf(homeless);
    return refuse("bankFile.noItemForYear", { year: String(year), code, reference });
  }
  const projects = matches.map(({ order }) => order.projectId);
  const openDayOf = await sharedOpenDays(trx, today, openDay, projects);
  const booked = matches.map((match) => ({
    ...match,
    itemId: chargeOf(match).itemId ?? "",
    isFunds: chargeOf(match).isFunds,
    id: randomUUID(),
    postedOn: openDayOf(match.order.projectId)(match.bookedOn),
  }));
  const posted = await postGrants(
    trx,
    booked.map((match) => postingOf(match, fileId, actorLabel(actor))),
  );
  await trx
    .insertInto("bankMatch")
    .values(
      booked.map(({ id, bankLineId, order, kind, reason, postedOn }, index) => ({
        id,
        bankLineId,
        boardId: actor.boardId,
        orderId: order.id,
        kind,
        reason,
        matchedBy: actorPerson(actor),
        matchedAt: now,
        journalId: posted[index]?.journalId ?? null,
        postedOn,
      })),
    )
    .execute();
  await settle(trx, matches);
  return null;
}

/** Each order has the state of its last line. */
async function settle(trx: Trx, matches: readonly Match[]): Promise<void> {
  const payments = new Map(
    matches.filter(({ kind }) => kind === "payment").map((match) => [match.order.id, match]),
  );
  const orders = new Map(matches.map(({ order }) => [order.id, order]));
  await settleOrders(
    trx,
    [...orders.values()].map(({ id, status }) => ({
      id,
      status,
      confirmedOn: payments.get(id)?.bookedOn ?? null,
    })),
  );
}

type Booked = Match & {
  readonly id: string;
  readonly itemId: string;
  /** Passed on from a financier: the State's appropriation is not touched. */
  readonly isFunds: boolean;
  readonly postedOn: PlainDate;
};

function postingOf(
  { id, order, itemId, isFunds, kind, bookedOn, postedOn }: Booked,
  fileId: string,
  actor: string,
): GrantPosting {
  const late = postedOn === bookedOn ? "" : `, bankens dag ${bookedOn}`;
  const common = {
    key: `bankMatch:${id}`,
    bookedOn: postedOn,
    actor,
    source: { type: "bankFile", id: fileId },
    dims: { project: order.projectId, item: itemId, bankAccount: order.bankgiro },
    amounts: { amount: order.amount satisfies Ore },
  };
  return kind === "payment"
    ? {
        ...common,
        kind: isFunds ? "fund.paymentConfirmed" : "payment.confirmed",
        reason: `Bekräftad av banken, referens ${order.reference}${late}`,
      }
    : {
        ...common,
        kind: isFunds ? "fund.paymentReturned" : "payment.returned",
        reason: `Åter från banken, referens ${order.reference}${late}`,
      };
}
