import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lineUses, revisionFault, scaledLines, type DecidedLine } from "~/domain/decisions/index";
import { ore, sum, type Ore } from "~ledger/amount";
import { kr } from "../../support/builders";

const kinds = { LON: "salary", LKP: "flat", MAT: "other", INT: "income" } as const;
const line = (category: string, amount: string): DecidedLine => ({ category, amount: kr(amount) });
const total = (lines: readonly DecidedLine[]): Ore => sum(lines.map(({ amount }) => amount));

describe("the tenth that may be moved into a line without a request", () => {
  const use = (cost: string) => lineUses([line("MAT", "9900.00")], { MAT: kr(cost) }, kinds)[0];

  it.each([
    ["9900.00", "0.00", "0.00"],
    ["9900.01", "0.01", "0.00"],
    ["10890.00", "990.00", "0.00"],
    ["10890.01", "990.00", "0.01"],
    ["11393.09", "990.00", "503.09"],
  ])("cost %s uses %s of 990,00 and is %s above", (cost, used, above) => {
    expect(use(cost)).toMatchObject({ room: kr("990.00"), used: kr(used), above: kr(above) });
  });

  it("is rounded down to the öre", () => {
    const [one] = lineUses([line("MAT", "0.19")], {}, kinds);
    expect(one?.room).toBe(kr("0.01"));
  });

  it("is not asked of what is counted on the salaries, nor of income", () => {
    const lines = [line("LON", "1.00"), line("LKP", "1.00"), line("INT", "-1.00")];
    expect(lineUses(lines, {}, kinds).map(({ category }) => category)).toEqual(["LON"]);
  });
});

describe("a budget revised to the award", () => {
  const decided = [
    line("LON", "600.00"),
    line("LKP", "271.44"),
    line("MAT", "200.00"),
    line("INT", "-71.44"),
  ];

  it("sums to the smaller total to the öre", () => {
    const fault = (mat: string) =>
      revisionFault(
        [line("LON", "300.00"), line("LKP", "135.72"), line("MAT", mat), line("INT", "-35.72")],
        decided,
        { kinds, costMethod: "actual" },
        kr("500.00"),
      );
    expect(fault("100.00")).toBeNull();
    expect(fault("100.01")).toMatchObject({
      code: "project.revisedSum",
      params: { sum: "500.01", total: "500.00", difference: "-0.01" },
    });
    expect(fault("-1.00")).toMatchObject({ code: "change.costBelowZero" });
  });

  it("has every category of the decided budget, and no other", () => {
    const basis = { kinds, costMethod: "actual" } as const;
    expect(revisionFault([line("LON", "500.00")], decided, basis, kr("500.00"))).toMatchObject({
      code: "project.reviseBudget",
    });
  });

  it("has no other cost beside the flat rate on staff costs", () => {
    const lines = (mat: string) => [
      line("LON", "400.00"),
      line("LKP", "180.96"),
      line("MAT", mat),
      line("INT", "0.00"),
    ];
    const basis = { kinds, costMethod: "staff_flat_rate" } as const;
    expect(revisionFault(lines("1.00"), decided, basis, kr("581.96"))).toMatchObject({
      field: "lines[2].amount",
      code: "change.otherInFlatRate",
    });
    expect(revisionFault(lines("0.00"), decided, basis, kr("580.96"))).toBeNull();
  });

  test("is suggested so that it always sums to the total, with no cost below zero", () => {
    const amounts = fc.array(fc.bigInt(0n, 10_000_000_00n), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 100n), fc.bigInt(1n, 100n), (costs, income, percent) => {
        const lines = [
          ...costs.map((cost, at) => ({ category: `C${at}`, amount: ore(cost) })),
          { category: "INT", amount: ore(-income) },
        ];
        const old = total(lines);
        fc.pre(old > 0n);
        const smaller = ore((old * percent) / 100n);
        const made = scaledLines(lines, smaller);
        expect(total(made)).toBe(smaller);
        expect(made.every(({ category, amount }) => category === "INT" || amount >= 0n)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
