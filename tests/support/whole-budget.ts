/** The association's application with every row of its budget and one partner, so that its decision has a budget by category. */
import type { Kysely } from "kysely";
import type { Database } from "~db/schema";
import { kr } from "./builders";

const salaries = [
  ["Projektledare", "36800.00", "60", "264960.00"],
  ["Administratör", "33500.00", "10", "40200.00"],
] as const;
const others = [
  ["LOK", "48000.00"],
  ["EXT", "62500.00"],
  ["RES", "21840.00"],
  ["TIL", "12600.50"],
  ["MAT", "9900.00"],
  ["UTV", "30000.00"],
  ["REV", "12500.00"],
] as const;

/** The decided budget by category; the rows in kind are added with the financing. */
export const wholeBudget = {
  LON: kr("305160.00"),
  LKP: kr("138054.38"),
  IND: kr("66482.16"),
  ...Object.fromEntries(others.map(([category, amount]) => [category, kr(amount)])),
  INT: kr("0.00"),
  BAP: kr("118800.00"),
};

export const partner = {
  name: "Sundhamra Vuxenskola",
  orgnr: "802999-9045",
  role: "Lånar ut lokal",
};

export async function addWholeBudget(db: Kysely<Database>, applicationId: string): Promise<void> {
  await db
    .insertInto("budgetRow")
    .values([
      ...salaries.map(([description, month, percent, amount], position) => ({
        applicationId,
        position,
        kind: "salary",
        category: "LON",
        description,
        monthOre: kr(month),
        percent,
        months: "12",
        amountOre: kr(amount),
      })),
      ...others.map(([category, amount], position) => ({
        applicationId,
        position,
        kind: "other",
        category,
        description: category,
        amountOre: kr(amount),
      })),
    ])
    .execute();
  await db
    .insertInto("applicationAnswer")
    .values({
      applicationId,
      question: "F17",
      answer: JSON.stringify([{ ...partner, hasCertificate: true }]),
    })
    .execute();
}
