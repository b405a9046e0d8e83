import { recordAudit } from "../audit/index.server";
import type { Actor } from "../shared/actor";
import type { Step } from "../shared/command.server";

/**
 * An accepted project starts when nothing stands in its way: the acceptance is signed, and every condition that is to be
 * met before the start is met or waived. The database refuses any other start.
 */
export async function startIfReady(
  { trx }: Step,
  actor: Actor,
  projectId: string,
): Promise<boolean> {
  const started = await trx
    .updateTable("project")
    .set({ status: "running" })
    .where("id", "=", projectId)
    .where("status", "=", "accepted")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("projectHindrance")
            .select("subjectId")
            .whereRef("projectHindrance.projectId", "=", "project.id"),
        ),
      ),
    )
    .returning(["boardId", "organisationId"])
    .executeTakeFirst();
  if (!started) return false;
  await recordAudit(trx, {
    actor,
    action: "project.start",
    ...started,
    subject: { type: "project", id: projectId },
  });
  return true;
}
