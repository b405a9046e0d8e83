import { ore, sum, type Ore } from "~ledger/amount";
import { fraction, roundDown } from "../shared/fraction";

type LoweredGrant = { readonly granted: Ore; readonly total: Ore };

/**
 * Less co-financing lowers the grant in proportion, rounded down, so that its share of the cost never grows. The project becomes
 * what is left of both.
 *
 * @example 590 000 beside 235 837,04, of which 195 837,04 comes → 489 929,90 of 685 766,94
 */
export function loweredGrant(granted: Ore, needed: Ore, expected: Ore): LoweredGrant {
  const lowered = ore(roundDown(fraction(granted * expected, needed)));
  return { granted: lowered, total: sum([lowered, expected]) };
}
