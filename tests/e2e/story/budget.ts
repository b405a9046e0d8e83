/** A budget typed as people write amounts, row by row. */
import { expect } from "vitest";
import type { DemoApplicant } from "../../../app/cli/demo/applicants";
import type { Walker } from "../../support/walker";
import { fieldsOf } from "./applying";

type Budget = DemoApplicant["budget"];
type Row = Readonly<Record<string, string>>;
type Group = "salaries" | "other" | "income" | "inKind" | "financiers";

const heading = "Budget och finansiering";
const addButtons: Record<Group, string> = {
  salaries: "Lägg till lön",
  other: "Lägg till kostnad",
  income: "Lägg till intäkt",
  inKind: "Lägg till bidrag i annat än pengar",
  financiers: "Lägg till finansiär",
};
const amounts = ["amount", "month", "rate"];

export async function fillBudget(walker: Walker, budget: Budget): Promise<void> {
  await fillGroup(walker, "salaries", budget.salaries);
  await fillGroup(walker, "other", budget.other);
  await fillGroup(
    walker,
    "income",
    budget.income.map(({ description = "", amount = "" }) => ({ description, amount })),
  );
  await fillGroup(walker, "inKind", budget.inKind);
  await walker.type({ grant: written(budget.grant, 0) });
  await fillGroup(
    walker,
    "financiers",
    budget.financiers.map(({ name, orgnr, sector, amount, email }) => ({
      name,
      orgnr,
      sector,
      amount,
      ...(email && { email }),
    })),
  );
  if (!walker.javaScript) await walker.press("Räkna om", heading);
  await walker.reads("Ja, det går ihop", "differens 0,00 kr");
  for (const [question, value] of Object.entries(budget.answers))
    await walker.type(fieldsOf(question, value));
  await walker.type({ isDone: "yes" });
}

async function fillGroup(walker: Walker, group: Group, rows: readonly Row[]): Promise<void> {
  const { page } = walker;
  const there = page.locator(
    `[name^="${group}["][name$="].description"], [name^="${group}["][name$="].name"]`,
  );
  for (const [at, row] of rows.entries()) {
    if ((await there.count()) <= at) {
      await walker.press(addButtons[group], heading);
      await expect.poll(() => there.count()).toBeGreaterThan(at);
    }
    for (const [column, text] of Object.entries(row)) {
      const value = amounts.includes(column) ? written(text, at) : text;
      await walker.type({ [`${group}[${at}].${column}`]: value });
    }
  }
}

/** 590000.00 as one person or another would write it. */
export function written(kronor: string, at: number): string {
  const [whole = "", parts = "00"] = kronor.replace("-", "").split(".");
  const sign = kronor.startsWith("-") ? "-" : "";
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  if (parts !== "00") return `${sign}${spaced},${parts}`;
  const ways = [`${spaced},00 kr`, whole, spaced, `${dotted}:-`, `${spaced} kronor`];
  return sign + (ways[at % ways.length] ?? whole);
}
