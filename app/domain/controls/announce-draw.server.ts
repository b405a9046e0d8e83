import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { addDays } from "../shared/dates";
import { ok, refuseField, type Result } from "../shared/result";
import { controlAccess } from "./control-access";
import type { AnnounceDrawInput } from "./draw.schema";

/**
 * Says beforehand how much is drawn and when: the seed is the last entry of the audit trail before that day, which nobody
 * knows yet. An announced draw is never changed, and made once.
 */
export async function announceDraw(
  call: { readonly actor: Staff; readonly commandId: string },
  input: AnnounceDrawInput,
): Promise<Result<{ no: number }>> {
  const { actor } = call;
  return runCommand(call, "draw.announce", input, async ({ trx, now, today }) => {
    const { boardId, personId } = actor;
    const denied = authorise(controlAccess, actor, "draw.announce", { boardId });
    if (denied) return denied;
    const earliest = addDays(today, 1);
    if (input.drawsOn < earliest) return refuseField("drawsOn", "draw.tooSoon", { earliest });
    // Two announced at once do not get the same number: the constraint refuses the second.
    const { latest } = await trx
      .selectFrom("controlDraw")
      .select((of) => of.fn.max("no").as("latest"))
      .executeTakeFirstOrThrow();
    const no = (latest ?? 0) + 1;
    const { id } = await trx
      .insertInto("controlDraw")
      .values({ boardId, no, ...input, announcedBy: personId, announcedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "draw.announce",
      subject: { type: "controlDraw", id },
      detail: { no, drawsOn: input.drawsOn, minScore: input.minScore },
    });
    return ok({ no });
  });
}
