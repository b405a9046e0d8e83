import { describe, expect, test } from "vitest";
import { ore } from "~ledger/amount";
import {
  budgetOf,
  budgetRefusals,
  budgetTerms,
  budgetVerdict,
  fieldsOf,
  readBudget,
  sheetOf,
  withoutRow,
  withRow,
  writtenSheet,
} from "~/domain/applications/index";
import { demoDefinition } from "../../support/builders";
import { demoApplicant, demoBudget, forening } from "../../support/written-application";

const terms = budgetTerms(demoDefinition.financing, "ideell_forening");
const categories = { other: ["LOK", "EXT"], income: "INT" };
const read = (fields: Record<string, string>) => readBudget(sheetOf(fields), categories);
const problems = (fields: Record<string, string>) =>
  read(fields).problems.map(({ field, code }) => `${field} ${code}`);

const rent = { "other[0].category": "LOK", "other[0].description": "Hyra" };

describe("amounts as people write them", () => {
  test.each([
    ["590 000", 59_000_000n],
    ["590 000,00 kr", 59_000_000n],
    ["700.000:-", 70_000_000n],
    ["1,64 miljoner", 164_000_000n],
    ["12 600,50", 1_260_050n],
  ])("%s is read", (typed, amount) => {
    expect(read({ grant: typed }).financing.grant).toBe(amount);
  });

  test("an unusual writing is shown back, a usual one is not", () => {
    expect(read({ grant: "700.000:-" }).understood).toEqual({ grant: 70_000_000n });
    expect(read({ grant: "700 000,00" }).understood).toEqual({});
  });

  test.each([
    ["48 ooo", "amount.unreadable"],
    ["ca 48 000", "amount.approximate"],
    ["1.640", "amount.ambiguous"],
    ["-5", "amount.negative"],
  ])("%s is refused at its field", (typed, code) => {
    expect(problems({ ...rent, "other[0].amount": typed })).toEqual([`other[0].amount ${code}`]);
  });
});

describe("rows", () => {
  test("a row where nothing is written is not there", () => {
    const blank = { "other[0].category": "LOK", "financiers[0].sector": "public" };
    expect(read(blank)).toMatchObject({ lines: { other: [] }, financing: { financiers: [] } });
    expect(problems(blank)).toEqual([]);
  });

  test("a salary is counted by months or by hours, not both", () => {
    const salary = { "salaries[0].description": "Projektledare", "salaries[0].month": "36 800" };
    const byHours = { ...salary, "salaries[0].hours": "1 032" };
    expect(budgetOf(terms, read(byHours).lines, read(byHours).financing).salary).toBe(26_495_568n);
    expect(
      problems({ ...byHours, "salaries[0].percent": "60", "salaries[0].months": "12" }),
    ).toEqual(["salaries[0].hours budget.monthsOrHours"]);
  });

  test("a wrong organisation number names its field", () => {
    const financier = {
      "financiers[0].name": "Sundhamra kommun",
      "financiers[0].orgnr": "212000-9904",
      "financiers[0].sector": "public",
      "financiers[0].amount": "60 000",
    };
    expect(problems(financier)).toEqual(["financiers[0].orgnr orgnr.checkDigit"]);
  });

  test("adding and removing keeps what is typed in the others, word for word", () => {
    const sheet = sheetOf({ ...rent, "other[0].amount": "48 ooo", "other[1].amount": "1,5 Mkr" });
    const longer = withRow(sheet, "other", { category: "EXT" });
    expect(longer.other).toHaveLength(3);
    expect(withoutRow(longer, "other", 0).other[0]).toMatchObject({ amount: "1,5 Mkr" });
    expect(sheetOf(fieldsOf(longer))).toEqual(longer);
  });

  test("what is stored is written as it would be typed", () => {
    const { lines, financing } = demoBudget();
    const again = readBudget(writtenSheet(lines, financing), {
      other: ["LOK", "EXT", "RES", "TIL", "MAT", "UTV", "REV"],
      income: "INT",
    });
    expect(again.problems).toEqual([]);
    expect(again.lines).toEqual(lines);
    expect(again.financing).toEqual(financing);
  });
});

describe("whether it holds", () => {
  const { lines, financing } = demoBudget();
  const refusals = (changed: Partial<typeof financing>) =>
    budgetRefusals(terms, lines, { ...financing, ...changed });

  test("the association's budget agrees to the öre", () => {
    expect(budgetVerdict(budgetOf(terms, lines, financing))).toEqual({ kind: "balances" });
    expect(refusals({})).toEqual([]);
  });

  test("one öre off is refused, and the öre is named", () => {
    expect(refusals({ grant: ore(58_999_999n) })).toEqual([
      {
        ok: false,
        kind: "invalid",
        code: "budget.unbalanced",
        field: "grant",
        params: { amount: "0.01" },
      },
    ]);
    expect(refusals({ grant: ore(59_000_001n) })).toMatchObject([
      { code: "budget.surplus", params: { amount: "0.01" } },
    ]);
  });

  test("a grant above the share is refused with the highest amount", () => {
    const first = budgetRefusals(terms, lines, {
      grant: ore(70_000_000n),
      financiers: [],
    }).find(({ code }) => code === "budget.shareExceeded");
    expect(first?.params).toEqual({ percent: "80", max: "660669.63", grant: "700000.00" });
  });

  test.each([
    [14_999_999n, "budget.grantTooSmall"],
    [120_000_001n, "budget.grantTooLarge"],
  ])("the call's lowest and highest grant hold (%s öre)", (grant, code) => {
    expect(refusals({ grant: ore(grant) }).map((one) => one.code)).toContain(code);
  });

  test("no grant applied for is said, not counted as zero", () => {
    expect(refusals({ grant: null }).map(({ code }) => code)).toEqual(["budget.grantMissing"]);
  });

  test.each(["kommun", "folkhogskola"] as const)(
    "the %s's budget holds by its own share",
    (key) => {
      const applicant = demoApplicant(key);
      const own = budgetTerms(demoDefinition.financing, applicant.organisation.type);
      const budget = demoBudget(applicant);
      expect(budgetRefusals(own, budget.lines, budget.financing)).toEqual([]);
      expect(applicant).not.toBe(forening);
    },
  );
});
