import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuseField, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { ProposeStrikeInput } from "./draw.schema";
import { readDraw } from "./read-draw.server";

/** Proposes that a drawn project is not controlled after all. It stays in the list until another person has decided, and is seen there afterwards. */
export async function proposeStrike(
  call: { readonly actor: Staff; readonly commandId: string },
  no: number,
  { projectId, reasons }: ProposeStrikeInput,
): Promise<Result<{ no: number }>> {
  const { actor } = call;
  return runCommand(
    call,
    "draw.proposeStrike",
    { no, projectId, reasons },
    async ({ trx, now }) => {
      const { boardId, personId } = actor;
      const draw = await readDraw(trx, boardId, no);
      if (!draw?.result) return missing();
      const denied = authorise(controlAccess, actor, "draw.proposeStrike", { boardId });
      if (denied) return denied;
      const drawn = await trx
        .selectFrom("controlDrawn")
        .select("place")
        .where("drawId", "=", draw.id)
        .where("projectId", "=", projectId)
        .executeTakeFirst();
      if (!drawn) return refuseField("projectId", "draw.notDrawn");
      const { id } = await trx
        .insertInto("controlStrike")
        .values({
          boardId,
          drawId: draw.id,
          projectId,
          reasons,
          proposedBy: personId,
          proposedAt: now,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await recordAudit(trx, {
        actor,
        action: "draw.proposeStrike",
        subject: { type: "controlStrike", id },
        detail: { draw: no, project: projectId },
      });
      return ok({ no });
    },
  );
}
