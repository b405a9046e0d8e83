import type { Trx } from "~db/transaction";
import { yearOf, type PlainDate } from "../shared/dates";
import type { OrderMatchKind } from "./bank-line";
import type { LockedOrder } from "./lock-orders.server";

type Matched = {
  readonly order: LockedOrder;
  readonly kind: OrderMatchKind;
  readonly bookedOn: PlainDate;
};
export type Charge = {
  readonly year: number;
  readonly itemId: string | null;
  /** A financier's money: its envelope has no year of its own. */
  readonly isFunds: boolean;
};

/**
 * Which item each match is charged to: the item of the year in which the bank paid (12 § anslagsförordningen), also when it
 * was approved the year before. What comes back goes to the item that was charged.
 */
export async function chargedItems(
  trx: Trx,
  matches: readonly Matched[],
): Promise<(match: Matched) => Charge> {
  const items = await trx
    .selectFrom("appropriationItem")
    .select(["id", "boardId", "code", "year", "source"])
    .where("boardId", "in", [...new Set(matches.map(({ order }) => order.holdingBoardId))])
    .where("code", "in", [...new Set(matches.map(({ order }) => order.code))])
    .execute();
  const paidNow = new Map(
    matches.filter(({ kind }) => kind === "payment").map((match) => [match.order.id, match]),
  );
  return ({ order, kind, bookedOn }) => {
    const paidOn =
      kind === "payment" ? bookedOn : (paidNow.get(order.id)?.bookedOn ?? order.confirmedOn);
    const year = Math.max(order.year, yearOf(paidOn ?? bookedOn));
    const item = items.find(
      (one) =>
        one.boardId === order.holdingBoardId &&
        one.code === order.code &&
        (one.year === year || one.source === "fund"),
    );
    return { year, itemId: item?.id ?? null, isFunds: item?.source === "fund" };
  };
}
