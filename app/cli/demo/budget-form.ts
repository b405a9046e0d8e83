/** Reads a demo budget as the form's fields are read, Swedish writing and all. */
import { readBudget, type BudgetReading, type BudgetSheet } from "~/domain/applications/index";
import type { DemoApplicant } from "./applicants";
import { demoCall } from "./calls";

export function readBudgetForm(budget: DemoApplicant["budget"]): BudgetReading {
  const categories = demoCall.definition.budgetCategories;
  const reading = readBudget(sheetOf(budget), {
    other: categories.filter(({ kind }) => kind === "other").map(({ id }) => id),
    income: categories.find(({ kind }) => kind === "income")?.id ?? "",
  });
  const [problem] = reading.problems;
  if (problem) throw new Error(`the demo's budget: ${problem.field} ${problem.code}`);
  return reading;
}

const sheetOf = (budget: DemoApplicant["budget"]): BudgetSheet => ({
  grant: budget.grant,
  salaries: budget.salaries.map((row) => ({
    description: "",
    month: "",
    percent: "",
    months: "",
    hours: "",
    ...row,
  })),
  other: budget.other.map((row) => ({ category: "", description: "", amount: "", ...row })),
  income: budget.income.map((row) => ({ description: "", amount: "", ...row })),
  inKind: budget.inKind.map((row) => ({
    description: "",
    quantity: "",
    unit: "",
    rate: "",
    contributorName: "",
    contributorOrgnr: "",
    contributorSector: "",
    ...row,
  })),
  financiers: budget.financiers.map(({ name, orgnr, sector, amount, email }) => ({
    id: "",
    name,
    orgnr,
    sector,
    amount,
    email: email ?? "",
  })),
});
