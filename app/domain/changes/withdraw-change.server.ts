import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand, type Call } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { isDecided } from "./change";
import { changeAccess } from "./change-access";
import { moveChange } from "./change-status";
import { lockChange } from "./read-change.server";

/** The signatory takes the request back, as long as nothing of it is decided. */
export async function withdrawChange(
  call: Call & { readonly actor: Applicant },
  input: { readonly changeId: string },
): Promise<Result<{ projectId: string }>> {
  const { actor } = call;
  return runCommand(call, "change.withdraw", input, async ({ trx }) => {
    const found = await lockChange(trx, input.changeId);
    if (!found) return missing();
    const { change } = found;
    const denied = authorise(changeAccess, actor, "change.withdraw", change);
    if (denied) return denied;
    const moved = moveChange(change.status, "withdraw");
    if (!moved.ok) return moved;
    if (change.parts.some(isDecided)) return refuse("change.partlyDecided");
    await trx
      .updateTable("changeRequest")
      .set({ status: moved.value })
      .where("id", "=", change.id)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "change.withdraw",
      boardId: change.boardId,
      organisationId: change.organisationId,
      subject: { type: "change", id: change.id },
      detail: { no: change.no },
    });
    return ok({ projectId: change.projectId });
  });
}
