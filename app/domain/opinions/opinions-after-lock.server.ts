import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { readOpinions, type Opinion } from "./read-opinions.server";

/** For the assessor's own locked scores: the database hides the opinions until then, and from whoever has a conflict. */
export async function opinionsAfterLock(
  actor: Staff,
  assessmentId: string,
): Promise<readonly Opinion[]> {
  if (!isUuid(assessmentId)) return [];
  return readAs(actor, async ({ trx }) => {
    const own = await trx
      .selectFrom("assessment")
      .select("applicationId")
      .where("id", "=", assessmentId)
      .where("assessorId", "=", actor.personId)
      .executeTakeFirst();
    return own ? readOpinions(trx, own.applicationId) : [];
  });
}
