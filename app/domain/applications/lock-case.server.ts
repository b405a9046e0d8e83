import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { missing, ok, type Result } from "../shared/result";
import { caseAccess } from "./case-access";
import { lockApplication, type LockedApplication } from "./lock-application.server";

/** A submitted application, held by an officer's command; a draft does not exist for staff. */
export async function lockCase(
  trx: Trx,
  actor: Staff,
  action: keyof typeof caseAccess,
  applicationId: string,
): Promise<Result<LockedApplication>> {
  const application = await lockApplication(trx, applicationId);
  if (!application || application.status === "draft") return missing();
  return authorise(caseAccess, actor, action, application) ?? ok(application);
}

/** Whoever does the first thing with a case has it; taking over is an act of its own. */
export const holdCase = (trx: Trx, { personId }: Staff, applicationId: string) =>
  trx
    .updateTable("application")
    .set({ officerId: personId })
    .where("id", "=", applicationId)
    .where("officerId", "is", null)
    .execute();
