import { isUndecided } from "../applications/index";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { opinionAccess } from "./opinion-access";
import type { WriteOpinionInput } from "./opinion.schema";

/** Adds an opinion to a case that is not decided. It is not changed afterwards; whoever has more to say writes another. */
export async function writeOpinion(
  call: { readonly actor: Staff; readonly commandId: string },
  applicationId: string,
  { body }: WriteOpinionInput,
): Promise<Result<{ opinionId: string }>> {
  const { actor } = call;
  if (!isUuid(applicationId)) return missing();
  return runCommand(call, "opinion.write", { applicationId, body }, async ({ trx, now }) => {
    const found = await trx
      .selectFrom("application")
      .select(["boardId", "organisationId", "status"])
      .where("id", "=", applicationId)
      .forUpdate()
      .executeTakeFirst();
    if (!found || found.status === "draft") return missing();
    const denied = authorise(opinionAccess, actor, "opinion.write", found);
    if (denied) return denied;
    if (!isUndecided(found.status)) return refuse("opinion.decided");
    const { id } = await trx
      .insertInto("expertOpinion")
      .values({
        boardId: found.boardId,
        applicationId,
        writtenBy: actor.personId,
        writtenAt: now,
        body,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "opinion.write",
      subject: { type: "application", id: applicationId },
    });
    return ok({ opinionId: id });
  });
}
