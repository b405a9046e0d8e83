import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capBeforeFinal, earned, instalments, payable } from "~/domain/claims/instalment-rules";
import { fraction } from "~/domain/shared/fraction";
import { kronor, min, ore, sum } from "~ledger/amount";

/** ANS-002 as decided. */
const terms = {
  grant: ore(59_000_000n),
  total: ore(82_583_704n),
  advancePercent: fraction(50n),
  advanceCap: ore(40_000_000n),
  retentionPercent: fraction(20n),
};

describe("what is paid before the final report", () => {
  test("the advance is at most the cap of the call", () => {
    expect(kronor(instalments({ ...terms, claims: [] }).advance)).toBe("295000.00");
    const advanceCap = ore(20_000_000n);
    expect(instalments({ ...terms, advanceCap, claims: [] }).advance).toBe(advanceCap);
    expect(kronor(instalments({ ...terms, advanceCap: null, claims: [] }).advance)).toBe(
      "295000.00",
    );
  });

  test("claims are counted together: one by one they would drift by an öre", () => {
    const claims = [21_243_117n, 23_641_833n, 21_497_761n].map(ore);
    const together = earned(terms, sum(claims));
    const apart = sum(
      claims.map((claim) => ore((claim * terms.grant * 2n + terms.total) / (terms.total * 2n))),
    );
    expect(kronor(together)).toBe("474255.78");
    expect(kronor(apart)).toBe("474255.79");
  });

  test("a lowered claim pays nothing, and takes nothing back", () => {
    const { rows } = instalments({ ...terms, claims: [ore(60_000_000n), ore(-10_000_000n)] });
    expect(rows[1]?.pay).toBe(0n);
    expect(rows[1]?.paid).toBe(rows[0]?.paid);
  });

  test("an advance above the cap is not paid on", () => {
    const { rows } = instalments({
      ...terms,
      retentionPercent: fraction(60n),
      claims: [terms.total],
    });
    expect(rows[0]?.pay).toBe(0n);
  });

  test("a total cost of zero is a fault", () => {
    expect(() => earned({ ...terms, total: ore(0n) }, ore(1n))).toThrow(RangeError);
  });
});

const amounts = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(ore);
const percents = fc.bigInt({ min: 0n, max: 10_000n }).map((value) => fraction(value, 100n));
const projects = fc.record({
  grant: amounts,
  total: fc.bigInt({ min: 1n, max: 10n ** 11n }).map(ore),
  advancePercent: percents,
  advanceCap: fc.option(amounts),
  retentionPercent: percents,
  claims: fc.array(amounts, { maxLength: 8 }),
});

test("all that is paid stays under the cap, or at the advance when that is higher", () => {
  fc.assert(
    fc.property(projects, (input) => {
      const { advance, rows } = instalments(input);
      const cap = capBeforeFinal(input);
      const paid = advance + sum(rows.map((row) => row.pay));
      expect(paid <= (advance > cap ? advance : cap)).toBe(true);
      expect(paid).toBe(rows.at(-1)?.paid ?? advance);
    }),
  );
});

test("advance and instalments together are what is earned, once it passes the advance", () => {
  fc.assert(
    fc.property(projects, (input) => {
      const { advance, rows } = instalments(input);
      for (const row of rows) {
        const due = min(row.earned, capBeforeFinal(input));
        expect(row.paid).toBe(due > advance ? due : advance);
      }
    }),
  );
});

test("the same claims in one or in many rows pay the same", () => {
  fc.assert(
    fc.property(projects, (input) => {
      const { advance, rows } = instalments(input);
      const once = payable(input, sum(input.claims), advance);
      expect(advance + once).toBe(rows.at(-1)?.paid ?? advance);
    }),
  );
});
