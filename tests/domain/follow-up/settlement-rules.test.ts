import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settlement } from "~/domain/follow-up/settlement-rules";
import { kronor, ore } from "~ledger/amount";

/** ANS-002: lower cost, and a co-financier who paid 25 000 of 40 000. */
const reported = {
  grant: ore(59_000_000n),
  total: ore(82_583_704n),
  approved: ore(74_501_537n),
  cofinancing: ore(19_883_704n),
  paid: ore(47_200_000n),
  proportional: true,
};

describe("the final grant", () => {
  test("falls with the co-financing, in proportion", () => {
    const settled = settlement(reported);
    expect(kronor(settled.finalGrant)).toBe("497436.08");
    expect(kronor(settled.payment)).toBe("25436.08");
    expect(kronor(settled.release)).toBe("92563.92");
  });

  test("is never raised by a higher cost", () => {
    const settled = settlement({ ...reported, approved: ore(200_000_000n), proportional: false });
    expect(settled.finalGrant).toBe(reported.grant);
    expect(settled.release).toBe(0n);
  });

  test("is no more than what is left of the grant when a part has been taken back", () => {
    const full = { ...reported, approved: ore(200_000_000n), proportional: false };
    const settled = settlement({ ...full, takenBack: ore(4_000_000n) });
    expect(kronor(settled.finalGrant)).toBe("550000.00");
    expect(kronor(settlement({ ...reported, takenBack: ore(4_000_000n) }).finalGrant)).toBe(
      "497436.08",
    );
  });

  test("has no proportional rule when it was to cover the whole cost", () => {
    expect(settlement({ ...reported, total: reported.grant }).proportionalRule).toBeNull();
  });

  test("is never below zero, when co-financing is more than the cost", () => {
    const settled = settlement({ ...reported, cofinancing: ore(80_000_000n) });
    expect(settled.noOverfinancing).toBe(-5_498_463n);
    expect(settled.finalGrant).toBe(0n);
    expect(settled.recovery).toBe(reported.paid);
  });
});

const amounts = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(ore);
const reports = fc.record({
  grant: amounts,
  total: fc.bigInt({ min: 1n, max: 10n ** 11n }).map(ore),
  approved: amounts,
  cofinancing: amounts,
  paid: amounts,
  proportional: fc.boolean(),
});

test("payment − recovery = final grant − paid, and only one of them; release = grant − final grant", () => {
  fc.assert(
    fc.property(reports, (input) => {
      const { finalGrant, payment, recovery, release } = settlement(input);
      expect(payment - recovery).toBe(finalGrant - input.paid);
      expect(payment === 0n || recovery === 0n).toBe(true);
      expect(release).toBe(input.grant - finalGrant);
      expect(release >= 0n && finalGrant >= 0n).toBe(true);
    }),
  );
});

test("grant and co-financing together never exceed the approved cost", () => {
  fc.assert(
    fc.property(reports, (input) => {
      const { finalGrant } = settlement(input);
      expect(finalGrant === 0n || finalGrant + input.cofinancing <= input.approved).toBe(true);
    }),
  );
});
