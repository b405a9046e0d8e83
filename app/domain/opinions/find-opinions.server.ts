import { isUndecided } from "../applications/index";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { opinionAccess } from "./opinion-access";
import { readOpinions, type Opinion } from "./read-opinions.server";

export type { Opinion } from "./read-opinions.server";

export type OpinionPage = {
  readonly opinions: readonly Opinion[];
  readonly mayWrite: boolean;
};

/** What the county's experts have said of an application, and whether the reader may say something. */
export async function findOpinions(
  actor: Staff,
  applicationId: string,
): Promise<Result<OpinionPage>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx }) => {
    const found = await trx
      .selectFrom("application")
      .select(["boardId", "status"])
      .where("id", "=", applicationId)
      .executeTakeFirst();
    if (!found || found.status === "draft") return missing();
    const denied = authorise(opinionAccess, actor, "opinion.read", found);
    if (denied) return denied;
    return ok({
      opinions: await readOpinions(trx, applicationId),
      mayWrite: isUndecided(found.status) && may(opinionAccess, actor, "opinion.write", found),
    });
  });
}
