import type { Trx } from "~db/transaction";
import { recordAudit } from "../audit/index.server";
import { authorise } from "../shared/access";
import { runCommand, type Call } from "../shared/command.server";
import { forbidden, missing, ok, refuse, type Result } from "../shared/result";
import { assessmentAccess } from "./assessment-access";

const assignable = ["formally_approved", "in_assessment"];

/** Gives an application to an assessor of the board. With the first one it is in assessment. */
export async function assignAssessor(
  call: Call,
  input: { readonly applicationId: string; readonly assessorId: string },
): Promise<Result<{ assessmentId: string }>> {
  const { actor } = call;
  return runCommand(call, "assessment.assign", input, async ({ trx, now, today }) => {
    if (actor.kind !== "staff") return forbidden();
    const application = await trx
      .selectFrom("application")
      .select(["id", "boardId", "status", "callId", "organisationId"])
      .where("id", "=", input.applicationId)
      .forUpdate()
      .executeTakeFirst();
    if (!application) return missing();
    const denied = authorise(assessmentAccess, actor, "assessment.assign", {
      boardId: application.boardId,
    });
    if (denied) return denied;
    if (!assignable.includes(application.status)) return refuse("assessment.notApproved");
    const unfit = await unfitAssessor(trx, input.assessorId, application, today);
    if (unfit) return refuse(unfit);
    const { id: assessmentId } = await trx
      .insertInto("assessment")
      .values({
        boardId: application.boardId,
        applicationId: application.id,
        assessorId: input.assessorId,
        assignedBy: actor.personId,
        assignedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("application")
      .set({ status: "in_assessment" })
      .where("id", "=", application.id)
      .where("status", "=", "formally_approved")
      .execute();
    await recordAudit(trx, {
      actor,
      action: "assessment.assign",
      subject: { type: "application", id: application.id },
      detail: { assessor: input.assessorId },
    });
    return ok({ assessmentId });
  });
}

/** Why a person cannot assess; null when they can. Someone who has declared a conflict is not asked again. */
async function unfitAssessor(
  trx: Trx,
  personId: string,
  application: { readonly id: string; readonly boardId: string },
  today: string,
): Promise<string | null> {
  const role = await trx
    .selectFrom("staffRole")
    .select("role")
    .where("personId", "=", personId)
    .where("boardId", "=", application.boardId)
    .where("role", "=", "assessor")
    .where("validFrom", "<=", today)
    .where(({ eb, or }) => or([eb("validUntil", "is", null), eb("validUntil", ">=", today)]))
    .executeTakeFirst();
  if (!role) return "assessment.notAssessor";
  const conflict = await trx
    .selectFrom("conflictDeclaration")
    .select("id")
    .where("applicationId", "=", application.id)
    .where("personId", "=", personId)
    .where("hasConflict", "=", true)
    .executeTakeFirst();
  return conflict ? "assessment.assessorHasConflict" : null;
}
