import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  budget,
  inKindCost,
  salaryCost,
  shareIfGranted,
  type BudgetInput,
} from "~/domain/applications/budget-rules";
import { fixed, fraction } from "~/domain/shared/fraction";
import { kronor, ore, sum } from "~ledger/amount";

const kr = (amount: bigint) => ore(amount * 100n);

/** ANS-002, as applied for. */
const applied: BudgetInput = {
  salaries: [
    { month: kr(36_800n), percent: fraction(60n), months: fraction(12n) },
    { month: kr(33_500n), percent: fraction(10n), months: fraction(12n) },
  ],
  socialFeesPercent: fraction(4524n, 100n),
  indirectPercent: fraction(15n),
  staffFlatRatePercent: null,
  other: [ore(19_734_050n)],
  income: [],
  inKind: [{ quantity: fraction(540n), rate: kr(220n) }],
  grant: kr(590_000n),
  maxSharePercent: fraction(80n),
  inKindCapPercent: fraction(15n),
  cashCofinancing: [kr(60_000n), kr(40_000n), ore(1_703_704n)],
};

test("what each krona gives is told only when the grant can be given", () => {
  const figures = budget(applied);
  const most = kr(2_000_000n);
  expect(shareIfGranted(figures, applied.grant, most)).toBe(figures.sharePercent);
  expect(shareIfGranted(figures, applied.grant, kr(589_999n))).toBeNull();
  expect(shareIfGranted(figures, null, most)).toBeNull();
  for (const grant of [ore(figures.maxGrantByShare + 1n), kr(1_640_000n)]) {
    expect(shareIfGranted(budget({ ...applied, grant }), grant, most)).toBeNull();
  }
});

describe("a budget holds to the öre", () => {
  test("the application of ANS-002 goes together", () => {
    const { total, difference, sharePercent, refusals } = budget(applied);
    expect(kronor(total)).toBe("825837.04");
    expect(kronor(difference)).toBe("0.00");
    expect(sharePercent && fixed(sharePercent, 4)).toBe("71.4427");
    expect(refusals).toEqual([]);
  });

  test("one öre off is not balanced", () => {
    const { difference, refusals } = budget({ ...applied, grant: ore(applied.grant - 1n) });
    expect(difference).toBe(1n);
    expect(refusals).toEqual(["budget.unbalanced"]);
  });

  test("a grant one öre over the share ceiling is refused, at the ceiling it is not", () => {
    const ceiling = budget(applied).maxGrantByShare;
    expect(budget({ ...applied, grant: ceiling }).refusals).not.toContain("budget.shareExceeded");
    expect(budget({ ...applied, grant: ore(ceiling + 1n) }).refusals).toContain(
      "budget.shareExceeded",
    );
  });

  test("with the flat rate on staff no other cost may be claimed, not even a row of 0,00", () => {
    const flat = { ...applied, indirectPercent: null, staffFlatRatePercent: fraction(40n) };
    expect(kronor(budget({ ...flat, other: [] }).indirect)).toBe("177285.75");
    expect(budget({ ...flat, other: [ore(0n)] }).refusals).toContain("budget.otherNotAllowed");
  });

  test("a budget without any indirect rate is a fault, not a zero", () => {
    expect(() => budget({ ...applied, indirectPercent: null })).toThrow(RangeError);
  });

  test("income lowers the cost that is to be financed", () => {
    const figures = budget({ ...applied, income: [ore(1_703_704n)] });
    expect(figures.cash).toBe(budget(applied).cash - 1_703_704n);
    expect(figures.difference).toBe(-1_703_704n);
  });

  test("the hourly cost is rounded to öre before it is multiplied", () => {
    const byHours = salaryCost({ month: kr(36_800n), hours: fraction(1032n) });
    expect(kronor(byHours)).toBe("264955.68");
  });
});

const amounts = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(ore);
const percents = fc.bigInt({ min: 0n, max: 10_000n }).map((value) => fraction(value, 100n));
const salaries = fc.oneof(
  fc.record({ month: amounts, percent: percents, months: percents }),
  fc.record({ month: amounts, hours: percents }),
);
const budgets: fc.Arbitrary<BudgetInput> = fc.record({
  salaries: fc.array(salaries, { maxLength: 4 }),
  socialFeesPercent: percents,
  indirectPercent: percents,
  staffFlatRatePercent: fc.option(percents),
  other: fc.array(amounts, { maxLength: 4 }),
  income: fc.array(amounts, { maxLength: 2 }),
  inKind: fc.array(fc.record({ quantity: percents, rate: amounts }), { maxLength: 3 }),
  grant: amounts,
  maxSharePercent: percents,
  inKindCapPercent: percents,
  cashCofinancing: fc.array(amounts, { maxLength: 3 }),
});

test("total = salary + fees + indirect + other − income + in-kind, and financing + difference = cash", () => {
  fc.assert(
    fc.property(budgets, (input) => {
      const figures = budget(input);
      const costs = [figures.salary, figures.socialFees, figures.indirect, figures.other];
      expect(figures.salary).toBe(sum(input.salaries.map(salaryCost)));
      expect(figures.inKind).toBe(sum(input.inKind.map(inKindCost)));
      expect(figures.total).toBe(sum(costs) - figures.income + figures.inKind);
      expect(input.grant + sum(input.cashCofinancing) + figures.difference).toBe(
        figures.total - figures.inKind,
      );
      expect(figures.refusals.includes("budget.unbalanced")).toBe(figures.difference !== 0n);
      expect(figures.refusals).toEqual(figures.refusals.toSorted());
    }),
  );
});
