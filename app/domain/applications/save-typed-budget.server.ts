import type { Applicant } from "../shared/actor";
import { joinRefusals, refuseField, type Result } from "../shared/result";
import { sheetOf, type Fields } from "./budget-sheet";
import { findBudget } from "./find-budget.server";
import { categoriesOf, readBudget } from "./read-budget";
import type { TypedAnswers } from "./read-section";
import { saveBudget } from "./save-budget.server";

type TypedBudget = {
  readonly applicationId: string;
  readonly version: number;
  /** The rows as the form's fields: `salaries[0].month`. */
  readonly fields: Fields;
  readonly answers: TypedAnswers;
  readonly isDone: boolean;
};

/** Saves the budget from its form; what cannot be read is refused at its field and nothing is saved. */
export async function saveTypedBudget(
  call: { readonly actor: Applicant; readonly commandId: string },
  { fields, ...input }: TypedBudget,
): Promise<Result<{ version: number }>> {
  const found = await findBudget(call.actor, input.applicationId);
  if (!found.ok) return found;
  const { budgetCategories } = found.value.call.definition;
  const { lines, financing, problems } = readBudget(
    sheetOf(fields),
    categoriesOf(budgetCategories),
  );
  const refusal = joinRefusals(
    problems.map(({ field, code, params }) => refuseField(field, code, params)),
  );
  return refusal ?? saveBudget(call, { ...input, lines, financing });
}
