import type { Trx } from "~db/transaction";
import { isUuid } from "../shared/ids";

/** The assessment for a command that changes it, locked; whose it is, and the call's definition it is scored by. */
export async function lockAssessment(trx: Trx, assessmentId: string) {
  if (!isUuid(assessmentId)) return undefined;
  return trx
    .selectFrom("assessment")
    .innerJoin("application", "application.id", "assessment.applicationId")
    .innerJoin("call", "call.id", "application.callId")
    .select([
      "assessment.id",
      "assessment.boardId",
      "assessment.applicationId",
      "assessment.assessorId",
      "assessment.status",
      "assessment.version",
      "application.callId",
      "application.status as applicationStatus",
      "call.definition",
    ])
    .where("assessment.id", "=", assessmentId)
    .forUpdate("assessment")
    .executeTakeFirst();
}
