import { recordAudit } from "../audit/index.server";
import { mailOrganisation } from "../organisations/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { knownProjectHead } from "../projects/index.server";
import { runCommand } from "../shared/command.server";
import { missing, ok, type Result } from "../shared/result";
import { changeAccess } from "./change-access";
import { returnedMail } from "./change-mail";
import { moveChange } from "./change-status";
import { lockChange, toDecide } from "./read-change.server";

/** An officer sends the request back to be completed, and says what is missing. What was proposed and not decided falls. */
export async function returnChange(
  call: { readonly actor: Staff; readonly commandId: string },
  changeId: string,
  input: { readonly reason: string },
): Promise<Result<{ changeId: string }>> {
  const { actor } = call;
  return runCommand(call, "change.return", { changeId, ...input }, async ({ trx, now }) => {
    const found = await lockChange(trx, changeId);
    if (!found) return missing();
    const { change } = found;
    const denied = authorise(changeAccess, actor, "change.prepare", change);
    if (denied) return denied;
    const moved = moveChange(change.status, "return");
    if (!moved.ok) return moved;
    const proposed = toDecide(change).map(({ id }) => id);
    if (proposed.length > 0) {
      await trx.deleteFrom("changeProposal").where("partId", "in", proposed).execute();
    }
    await trx
      .updateTable("changeRequest")
      .set({
        status: moved.value,
        returnedBy: actor.personId,
        returnedAt: now,
        returnedReason: input.reason,
      })
      .where("id", "=", changeId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "change.return",
      organisationId: change.organisationId,
      subject: { type: "change", id: changeId },
      detail: { no: change.no },
    });
    await mailOrganisation(
      trx,
      change,
      returnedMail(await knownProjectHead(trx, change.projectId), input.reason),
    );
    return ok({ changeId });
  });
}
