import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recovery, type RecoveryInput } from "~/domain/recoveries/interest-rules";
import { addDays, daysBetween, plainDate, type PlainDate } from "~/domain/shared/dates";
import { fraction } from "~/domain/shared/fraction";
import { kronor, ore } from "~ledger/amount";

const day = (text: string): PlainDate => {
  const found = plainDate(text);
  if (!found) throw new RangeError(text);
  return found;
};

const demand: RecoveryInput = {
  principal: ore(7_238_699n),
  demandSentOn: day("2025-05-20"),
  paidOn: day("2025-08-15"),
  graceDays: 30,
  marginPercent: fraction(8n),
  referenceRates: [
    { from: day("2024-07-01"), percent: fraction(4n) },
    { from: day("2025-07-01"), percent: fraction(2n) },
    { from: day("2025-01-01"), percent: fraction(3n) },
  ],
};

function interestOn(changes: Partial<RecoveryInput>) {
  const answer = recovery({ ...demand, ...changes });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

describe("late-payment interest, 4 and 6 §§ räntelagen", () => {
  test("the sum is rounded once: 261,78 + 892,44 is 1 154,23", () => {
    const { parts, interest, toPay } = interestOn({});
    expect(parts.map((part) => [part.days, kronor(part.interest)])).toEqual([
      [12, "261.78"],
      [45, "892.44"],
    ]);
    expect([kronor(interest), kronor(toPay)]).toEqual(["1154.23", "73541.22"]);
  });

  test.each(["2025-06-19", "2025-06-18", "2025-05-01"])(
    "paid on %s, no later than the first day of interest, costs nothing",
    (paidOn) => {
      expect(interestOn({ paidOn: day(paidOn) })).toEqual({
        interestFrom: "2025-06-19",
        parts: [],
        interest: 0n,
        toPay: demand.principal,
      });
    },
  );

  test("the first day of interest costs one day", () => {
    expect(interestOn({ paidOn: day("2025-06-20") }).parts).toMatchObject([{ days: 1 }]);
  });

  test("a rate that begins on the first day holds from it, one that begins on the day of payment never", () => {
    const { parts } = interestOn({ graceDays: 42, paidOn: day("2025-07-02") });
    expect(parts).toMatchObject([{ from: "2025-07-01", percent: fraction(10n) }]);
    expect(interestOn({ paidOn: day("2025-07-01") }).parts).toHaveLength(1);
  });

  test("a leap year is still divided by 365", () => {
    const { interest } = interestOn({
      principal: ore(36_500n),
      demandSentOn: day("2024-01-01"),
      paidOn: day("2025-01-01"),
      graceDays: 0,
      marginPercent: fraction(96n),
      referenceRates: [{ from: day("2023-07-01"), percent: fraction(4n) }],
    });
    expect(kronor(interest)).toBe("366.00");
  });

  test("without a rate for the first day nothing can be computed", () => {
    const referenceRates = [{ from: day("2025-07-01"), percent: fraction(2n) }];
    expect(recovery({ ...demand, referenceRates })).toMatchObject({
      code: "recovery.referenceRateMissing",
      params: { day: "2025-06-19" },
    });
  });
});

test("the parts cover every day once, and add up to the sum within an öre for each two parts", () => {
  const cases = fc.record({
    principal: fc.bigInt({ min: 0n, max: 10n ** 10n }).map(ore),
    graceDays: fc.integer({ min: 0, max: 60 }),
    late: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(cases, ({ principal, graceDays, late }) => {
      const interestFrom = addDays(demand.demandSentOn, graceDays);
      const paidOn = addDays(interestFrom, late);
      const { parts, interest, toPay } = interestOn({ principal, graceDays, paidOn });
      expect(parts.reduce((days, part) => days + part.days, 0)).toBe(late);
      expect(parts.every((part) => part.days === daysBetween(part.from, part.to))).toBe(true);
      const drift = interest - parts.reduce<bigint>((sum, part) => sum + part.interest, 0n);
      expect(drift * drift * 4n <= BigInt((parts.length + 1) ** 2)).toBe(true);
      expect(toPay).toBe(principal + interest);
    }),
  );
});
