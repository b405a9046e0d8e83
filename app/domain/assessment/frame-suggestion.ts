/** Scenario A of a ranking: from the top, each gets what was sought; the last one gets what is left of the frame. */
import { min, ore, zero, type Ore } from "~ledger/amount";

type FrameCandidate = { readonly sought: Ore; readonly isEligible: boolean };

/**
 * Amounts in öre, in the order given. Those below the threshold or the minimum get nothing.
 * @example frame 2 500 000, sought 590 000, 1 095 000 and 1 200 000 → 590 000, 1 095 000 and 815 000
 */
export function suggestUnderFrame(frame: Ore, candidates: readonly FrameCandidate[]): Ore[] {
  let left = frame;
  return candidates.map(({ sought, isEligible }) => {
    const given = isEligible ? min(sought, left) : zero;
    left = ore(left - given);
    return given;
  });
}
