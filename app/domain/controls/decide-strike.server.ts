import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { DecideStrikeInput } from "./draw.schema";

/** Another person strikes the project off, or lets it be controlled. */
export async function decideStrike(
  call: { readonly actor: Staff; readonly commandId: string },
  { strikeId, outcome }: DecideStrikeInput,
): Promise<Result<{ strikeId: string }>> {
  const { actor } = call;
  return runCommand(call, "draw.decideStrike", { strikeId, outcome }, async ({ trx, now }) => {
    const strike = await trx
      .selectFrom("controlStrike")
      .select(["boardId", "proposedBy", "decidedBy", "projectId"])
      .where("id", "=", strikeId)
      .forUpdate()
      .executeTakeFirst();
    if (!strike) return missing();
    const denied = authorise(controlAccess, actor, "draw.decideStrike", strike);
    if (denied) return denied;
    if (strike.proposedBy === actor.personId) return refuse("approval.twoPersons");
    if (strike.decidedBy) return refuse("draw.strikeDecided");
    await trx
      .updateTable("controlStrike")
      .set({ outcome, decidedBy: actor.personId, decidedAt: now })
      .where("id", "=", strikeId)
      .execute();
    await recordAudit(trx, {
      actor,
      action: "draw.decideStrike",
      subject: { type: "controlStrike", id: strikeId },
      detail: { outcome, project: strike.projectId },
    });
    return ok({ strikeId });
  });
}
