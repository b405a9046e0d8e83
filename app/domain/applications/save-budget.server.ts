import { actForBoard } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, refuseField, type Result } from "../shared/result";
import type { BudgetLines, Financing } from "./budget-lines";
import { sectionQuestions } from "./form-sections";
import { openBudget } from "./open-budget.server";
import { readSection, type TypedAnswers } from "./read-section";
import { replaceBudget } from "./replace-budget.server";
import { replaceFinancing } from "./replace-financing.server";
import { touchSection } from "./touch-section.server";
import { writeAnswers } from "./write-answers.server";

type SaveBudgetInput = {
  readonly applicationId: string;
  /** The application's version when the page was rendered. */
  readonly version: number;
  readonly lines: BudgetLines;
  readonly financing: Financing;
  /** The section's other questions (VAT, other support, economic activity), as typed; left as they are when not given. */
  readonly answers?: TypedAnswers;
  readonly isDone: boolean;
};

/**
 * Saves costs, contributions in kind and financing as they stand, balanced or not: all rows are replaced in one
 * transaction. Whether the budget holds is asked when the application is submitted.
 */
export async function saveBudget(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: SaveBudgetInput,
): Promise<Result<{ version: number }>> {
  const { actor } = call;
  return runCommand(call, "application.saveBudget", input, async (step) => {
    const { trx, now } = step;
    const opened = await openBudget(step, actor, input.applicationId);
    if (!opened.ok) return opened;
    const { application } = opened.value;
    const { definition, boardId } = opened.value.call;
    const questions = sectionQuestions(definition, application.type, "budget");
    const read = input.answers
      ? readSection(questions, input.answers, { definition, boardId })
      : ok({});
    if (!read.ok) return read;
    const { staffFlatRatePercent } = definition.financing;
    if (input.lines.costMethod === "staff_flat_rate" && staffFlatRatePercent === null)
      return refuseField("costMethod", "budget.methodNotOffered");
    const { version, isDone } = input;
    const touch = { application, section: "budget", version, isDone, actor, now } as const;
    const touched = await touchSection(trx, touch);
    if (!touched.ok) return touched;
    await actForBoard(trx, application.boardId);
    await replaceBudget(trx, opened.value, input.lines);
    await replaceFinancing(trx, opened.value, input.financing);
    await writeAnswers(trx, application.id, questions, read.value);
    await recordAudit(trx, {
      actor,
      action: "application.saveBudget",
      // A draft is not in the board's sight: neither is what is written about it.
      boardId: application.status === "draft" ? null : application.boardId,
      organisationId: application.organisationId,
      subject: { type: "application", id: application.id },
      detail: { version: touched.value },
    });
    return ok({ version: touched.value });
  });
}
