import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { ok, refuseField, type Result } from "../shared/result";
import type { SideJobInput } from "./side-job.schema";
import { tieAccess } from "./tie-access";

/** Records what an employee has told of a side job, a seat or an ownership. Nobody records their own. */
export async function recordSideJob(
  call: { readonly actor: Staff; readonly commandId: string },
  input: SideJobInput,
): Promise<Result<{ sideJobId: string }>> {
  const { actor } = call;
  const { boardId } = actor;
  return runCommand(call, "sideJob.record", input, async ({ trx, now }) => {
    const denied = authorise(tieAccess, actor, "sideJob.keep", { boardId });
    if (denied) return denied;
    const { personId, kind, organisationName, orgnr } = input;
    if (personId === actor.personId) return refuseField("personId", "sideJob.own");
    const employee = await trx
      .selectFrom("staffRole")
      .select("personId")
      .where("personId", "=", personId)
      .where("boardId", "=", boardId)
      .executeTakeFirst();
    if (!employee) return refuseField("personId", "sideJob.notEmployee");
    const { id } = await trx
      .insertInto("sideJob")
      .values({
        boardId,
        personId,
        kind,
        organisationName,
        orgnr,
        recordedBy: actor.personId,
        recordedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAudit(trx, {
      actor,
      action: "sideJob.record",
      subject: { type: "sideJob", id },
      detail: { kind },
    });
    return ok({ sideJobId: id });
  });
}
