/** How much a board may promise against future years' appropriations. */
import { min, ore, type Ore } from "~ledger/amount";
import { fraction, roundDown } from "../shared/fraction";

type CommitmentInput = {
  /** The appropriation item that the promises would burden. */
  readonly item: Ore;
  /** Everything the authority has been allotted. */
  readonly totalAllocation: Ore;
  /** The authority's own items. */
  readonly ownItems: Ore;
  /** The commitment authority (bemyndiganderam) decided by the Government; null when there is none. */
  readonly authority: Ore | null;
};

export type CommitmentRoom = {
  readonly tenPercent: Ore;
  /** Null unless the total allocation is above 100 million kronor. */
  readonly ceiling: Ore | null;
  readonly maxWithoutAuthority: Ore;
  readonly max: Ore;
};

/** 100 000 000 kr and 10 000 000 kr, in öre. */
const LARGE_ALLOCATION = 10_000_000_000n;
const SHARED_ROOM = 1_000_000_000n;

/**
 * 17 § anslagsförordningen (2011:223): without a commitment authority at most ten per cent of the item; when more than
 * 100 million kronor is allotted in all, also at most 10 million × own items / total. Amounts in öre, rounded down.
 * An authority replaces the free room, also when it is smaller.
 *
 * @example item 12 000 000 of 160 000 000 in all: 10 % = 1 200 000, but 10 000 000 × 12/160 = 750 000 → 750 000,00
 */
export function commitments(input: CommitmentInput): CommitmentRoom {
  const tenPercent = ore(roundDown(fraction(input.item, 10n)));
  const ceiling =
    input.totalAllocation > LARGE_ALLOCATION
      ? ore(roundDown(fraction(SHARED_ROOM * input.ownItems, input.totalAllocation)))
      : null;
  const maxWithoutAuthority = min(tenPercent, ceiling ?? tenPercent);
  return { tenPercent, ceiling, maxWithoutAuthority, max: input.authority ?? maxWithoutAuthority };
}
