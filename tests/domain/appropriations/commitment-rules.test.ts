import { describe, expect, test } from "vitest";
import { commitments } from "~/domain/appropriations/commitment-rules";
import { ore } from "~ledger/amount";

const kr = (amount: bigint) => ore(amount * 100n);
const small = {
  item: kr(1_000_000n),
  totalAllocation: kr(1_000_000n),
  ownItems: kr(1_000_000n),
  authority: null,
};

describe("17 § anslagsförordningen", () => {
  test("without an authority ten per cent of the item may be committed", () => {
    expect(commitments(small)).toMatchObject({ max: kr(100_000n), ceiling: null });
  });

  test("exactly 100 million in all has no ceiling, one öre more has", () => {
    const large = { ...small, item: kr(50_000_000n), totalAllocation: kr(100_000_000n) };
    expect(commitments(large).ceiling).toBeNull();
    const larger = { ...large, totalAllocation: ore(large.totalAllocation + 1n) };
    expect(commitments(larger)).toMatchObject({ ceiling: ore(9_999_999n), max: ore(9_999_999n) });
  });

  test("the smaller of ten per cent and the ceiling holds", () => {
    const wide = { ...small, totalAllocation: kr(160_000_000n), ownItems: kr(12_000_000n) };
    expect(commitments(wide)).toMatchObject({ ceiling: kr(750_000n), max: kr(100_000n) });
  });

  test("an authority replaces the free room, also when it is smaller", () => {
    expect(commitments({ ...small, authority: kr(1_500_000n) }).max).toBe(kr(1_500_000n));
    expect(commitments({ ...small, authority: ore(0n) }).max).toBe(0n);
  });

  test("a part of an öre is rounded down", () => {
    expect(commitments({ ...small, item: ore(19n) }).tenPercent).toBe(1n);
  });
});
