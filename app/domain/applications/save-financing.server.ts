import { actForBoard } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, type Result } from "../shared/result";
import type { Financing } from "./budget-lines";
import { openBudget } from "./open-budget.server";
import { replaceFinancing } from "./replace-financing.server";
import { touchSection } from "./touch-section.server";

type SaveFinancingInput = {
  readonly applicationId: string;
  readonly version: number;
  readonly financing: Financing;
};

/** Saves who pays, and how much is applied for; the costs are left as they are. The section is not done until it is said. */
export async function saveFinancing(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: SaveFinancingInput,
): Promise<Result<{ version: number }>> {
  const { actor } = call;
  return runCommand(call, "application.saveFinancing", input, async (step) => {
    const { trx, now } = step;
    const opened = await openBudget(step, actor, input.applicationId);
    if (!opened.ok) return opened;
    const { application } = opened.value;
    const { version } = input;
    const touch = { application, section: "budget", version, isDone: false, actor, now } as const;
    const touched = await touchSection(trx, touch);
    if (!touched.ok) return touched;
    await actForBoard(trx, application.boardId);
    await replaceFinancing(trx, opened.value, input.financing);
    await recordAudit(trx, {
      actor,
      action: "application.saveFinancing",
      // A draft is not in the board's sight: neither is what is written about it.
      boardId: application.status === "draft" ? null : application.boardId,
      organisationId: application.organisationId,
      subject: { type: "application", id: application.id },
      detail: { version: touched.value },
    });
    return ok({ version: touched.value });
  });
}
