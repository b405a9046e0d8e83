import type { Insertable } from "kysely";
import type { BudgetRowTable } from "~db/schema/applications";
import type { Trx } from "~db/transaction";
import type { BudgetLines } from "./budget-lines";
import { inKindLineAmount, salaryLineAmount } from "./budget-lines";
import type { OpenBudget } from "./open-budget.server";
import { postInKindPromises, withdrawInKindPromises } from "./post-promises.server";

type Row = Omit<Insertable<BudgetRowTable>, "applicationId" | "position">;

/** Puts these rows in place of those there were. Promises in kind that are on the ledger already are withdrawn and made anew. */
export async function replaceBudget(
  trx: Trx,
  { application, occasion }: OpenBudget,
  lines: BudgetLines,
): Promise<void> {
  const isSubmitted = application.status !== "draft";
  if (isSubmitted) await withdrawInKindPromises(trx, occasion);
  await trx.deleteFrom("budgetRow").where("applicationId", "=", application.id).execute();
  await trx
    .updateTable("application")
    .set({ costMethod: lines.costMethod })
    .where("id", "=", application.id)
    .execute();
  const rows = rowsOf(lines);
  if (rows.length > 0) {
    await trx
      .insertInto("budgetRow")
      .values(rows.map((row, position) => ({ ...row, applicationId: application.id, position })))
      .execute();
  }
  if (isSubmitted) await postInKindPromises(trx, occasion);
}

const rowsOf = ({ salaries, other, income, inKind }: BudgetLines): Row[] => [
  ...salaries.map((line) => ({
    kind: "salary",
    category: "LON",
    description: line.description,
    monthOre: line.month,
    percent: line.percent,
    months: line.months,
    hours: line.hours,
    amountOre: salaryLineAmount(line),
  })),
  ...other.map(({ category, description, amount }) => ({
    kind: "other",
    category,
    description,
    amountOre: amount,
  })),
  ...income.map(({ category, description, amount }) => ({
    kind: "income",
    category,
    description,
    amountOre: amount,
  })),
  ...inKind.map((line) => ({
    kind: "in_kind",
    category: "BAP",
    description: line.description,
    quantity: line.quantity,
    unit: line.unit,
    rateOre: line.rate,
    contributorName: line.contributorName,
    contributorOrgnr: line.contributorOrgnr,
    contributorSector: line.contributorSector,
    amountOre: inKindLineAmount(line),
  })),
];
