/** What happens at the end of an item's year to what has been granted and not paid. */
import { add, min, subtract, sum, zero, type Ore } from "~ledger/amount";
import type { RollPlan, RollRow, Unpaid } from "./year-roll";

type Ground = Pick<RollPlan, "envelopes" | "lapsed"> & {
  /** In the order in which they are carried. */
  readonly unpaid: readonly Unpaid[];
  /** What may be saved of the item. */
  readonly saving: Ore;
  readonly available: Ore;
};

/**
 * 7 § anslagsförordningen (2011:223): what is not used of the item may be kept only as far as the Government has said, and
 * the rest is withdrawn. What has been granted is paid all the same: first out of what is kept, then by the next year's
 * appropriation, which bears what is paid in its year (12 §). Nothing is granted or taken from anyone by it.
 *
 * @example granted and not paid 300 and 200, 400 may be saved → carried 300 and 100, moved 0 and 100
 */
export function planRoll({ unpaid, saving, available, envelopes, lapsed }: Ground): RollPlan {
  const { rows, left } = carry(unpaid, saving);
  const ofItem = envelopes.filter(({ promisedItem }) => promisedItem === null);
  const envelopesTotal = sum(ofItem.map(({ amount }) => amount));
  const freed = sum(rows.map(({ moved, returned }) => add(moved, returned)));
  const unused = sum([available, envelopesTotal, freed]);
  const saved = min(left, unused);
  return {
    rows,
    envelopes,
    envelopesTotal,
    saved,
    withdrawn: subtract(unused, saved),
    lapsed,
  };
}

function carry(unpaid: readonly Unpaid[], saving: Ore): { rows: RollRow[]; left: Ore } {
  let left = saving;
  const rows = unpaid.map((one): RollRow => {
    const returned = one.isOver ? one.committed : zero;
    const owed = subtract(add(one.committed, one.toBePaid), returned);
    const carried = min(owed, left);
    left = subtract(left, carried);
    return { ...one, returned, carried, moved: subtract(owed, carried) };
  });
  return { rows, left };
}

/** How a row's amounts are laid on the two states of unpaid money: what is approved is carried first. */
export function partsOfRow({ committed, toBePaid, carried, returned }: RollRow) {
  const carriedToBePaid = min(toBePaid, carried);
  const carriedCommitted = subtract(carried, carriedToBePaid);
  return {
    carriedToBePaid,
    carriedCommitted,
    movedToBePaid: subtract(toBePaid, carriedToBePaid),
    movedCommitted: subtract(subtract(committed, returned), carriedCommitted),
  };
}

export const totalsOf = (rows: readonly RollRow[]) => ({
  committed: sum(rows.map(({ committed }) => committed)),
  toBePaid: sum(rows.map(({ toBePaid }) => toBePaid)),
  carried: sum(rows.map(({ carried }) => carried)),
  moved: sum(rows.map(({ moved }) => moved)),
  returned: sum(rows.map(({ returned }) => returned)),
});
