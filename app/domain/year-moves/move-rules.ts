import { kronor, zero, type Ore } from "~ledger/amount";
import { sharesOf, type Funding } from "../appropriations/index";
import { refuse, refuseField, type Refusal } from "../shared/result";
import type { MoveYear, YearMove } from "./year-move";

type Wanted = Pick<YearMove, "fromYear" | "toYear" | "amount">;

/**
 * Why an amount cannot be moved: nothing crosses a closed year, nothing goes to a year that is over, no more than is
 * committed and not approved, and no more than the year's item has available or its authority leaves (17 §
 * anslagsförordningen). The ledger's bounds have the last word.
 */
export function moveRefusal(wanted: Wanted, years: readonly MoveYear[]): Refusal | null {
  const { fromYear, toYear, amount } = wanted;
  const from = years.find(({ year }) => year === fromYear);
  const to = years.find(({ year }) => year === toYear);
  if (!from) return refuseField("fromYear", "yearMove.nothingCommitted", { year: `${fromYear}` });
  if (!to) return refuseField("toYear", "yearMove.notAYear", { year: `${toYear}` });
  if (from === to) return refuseField("toYear", "yearMove.sameYear");
  if (from.isClosed) return refuseField("fromYear", "yearMove.closed", { year: `${fromYear}` });
  if (to.isClosed) return refuseField("toYear", "yearMove.closed", { year: `${toYear}` });
  if (to.isPast) return refuseField("toYear", "yearMove.past", { year: `${toYear}` });
  if (amount <= zero) return refuseField("amount", "yearMove.notPositive");
  if (amount > from.committed) {
    const left = kronor(from.committed);
    return refuseField("amount", "yearMove.moreThanCommitted", { year: `${fromYear}`, left });
  }
  return roomRefusal(wanted, to);
}

function roomRefusal({ toYear, amount }: Wanted, { room }: MoveYear): Refusal | null {
  const year = String(toYear);
  if (!room) return refuseField("toYear", "yearMove.noItem", { year });
  if (amount <= room.left) return null;
  const code = room.of === "item" ? "yearMove.itemExhausted" : "yearMove.authorityExhausted";
  return refuseField("amount", code, { year, left: kronor(room.left) });
}

const kinds = {
  item: { item: "commitment.moved", coming: "commitment.movedToComing" },
  coming: { item: "commitment.movedFromComing", coming: "commitment.movedWithinComing" },
} as const;

export type MovePart = {
  readonly kind: (typeof kinds)["item" | "coming"]["item" | "coming"] | "fund.commitmentMoved";
  readonly fromItem: string;
  readonly toItem: string;
  readonly amount: Ore;
};

/**
 * How a move is booked: what stands on a promise for the year it leaves goes first, and the rest is its item's. It lands on
 * the item of the year it goes to, or while that has not come on `promisingItem`, whose authority it uses. An envelope that pays
 * both years, a financier's, has nothing to move.
 */
export function moveParts(
  amount: Ore,
  from: Funding,
  to: Pick<Funding, "itemId">,
  promisingItem: string,
): MovePart[] | Refusal {
  if (from.itemId !== null && from.itemId === to.itemId) {
    const itemId = from.itemId;
    return [{ kind: "fund.commitmentMoved", fromItem: itemId, toItem: itemId, amount }];
  }
  const { coming, ofItem } = sharesOf(amount, from);
  if (ofItem > zero && from.itemId === null) {
    return refuse("yearMove.noItem", { year: String(from.year) });
  }
  const target = to.itemId === null ? "coming" : "item";
  const toItem = to.itemId ?? promisingItem;
  const part = (source: "item" | "coming", fromItem: string, part: Ore): MovePart => ({
    kind: kinds[source][target],
    fromItem,
    toItem,
    amount: part,
  });
  return [
    ...coming.map((promise) => part("coming", promise.itemId, promise.amount)),
    ...(ofItem > zero ? [part("item", from.itemId ?? "", ofItem)] : []),
  ];
}
