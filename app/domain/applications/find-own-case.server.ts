import type { Ore } from "~ledger/amount";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import { completionsIn, type CompletionRequest } from "./find-completion.server";

export type OwnCase = {
  readonly application: ApplicationDetails;
  readonly today: PlainDate;
  readonly completions: readonly CompletionRequest[];
  /** Once it is decided. */
  readonly decision: {
    readonly id: string;
    readonly granted: Ore;
    readonly decidedAt: Instant;
  } | null;
};

/** The case as its applicant sees it: where it is, who has it, what has been sent. */
export async function findOwnCase(
  actor: Applicant,
  applicationId: string,
): Promise<Result<OwnCase>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now, today }) => {
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const application = found.value;
    const denied = authorise(applicationAccess, actor, "application.read", {
      boardId: application.boardId,
      organisationId: application.organisation.id,
      status: application.status,
    });
    if (denied) return denied;
    const decision = await trx
      .selectFrom("decision")
      .select(["id", "grantedOre as granted", "decidedAt"])
      .where("applicationId", "=", applicationId)
      .where("status", "=", "decided")
      .executeTakeFirst();
    return ok({
      application,
      today,
      completions: await completionsIn(trx, applicationId),
      decision: decision ? { ...decision, decidedAt: decision.decidedAt as Instant } : null,
    });
  });
}
