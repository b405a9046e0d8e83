import { recordAudit } from "../audit/index.server";
import { callIn } from "../calls/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { dayOf } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, refuse, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { registeredAnswers } from "./form-sections";

/** Begins a draft that only the organisation sees. What the organisation has already told is filled in. */
export async function startApplication(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: { readonly callId: string },
): Promise<Result<{ applicationId: string }>> {
  const { actor } = call;
  const { organisationId } = actor;
  if (!isUuid(input.callId)) return missing();
  return runCommand(call, "application.start", input, async ({ trx, now }) => {
    const denied = authorise(applicationAccess, actor, "application.start", { organisationId });
    if (denied) return denied;
    const found = await callIn(trx, input.callId, now);
    if (!found.ok) return found;
    const { phase, boardId, definition, opensAt } = found.value;
    if (phase === "upcoming") return refuse("application.notOpenYet", { day: dayOf(opensAt) });
    const organisation = await trx
      .selectFrom("organisation")
      .select(["orgnr", "type"])
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();
    if (!definition.applicantTypes.some((type) => type === organisation.type)) {
      return refuse("application.typeNotEligible");
    }
    const { id } = await trx
      .insertInto("application")
      .values({
        boardId,
        callId: input.callId,
        organisationId,
        createdBy: actor.personId,
        createdAt: now,
        changedAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const known = Object.entries(registeredAnswers(definition.questions, organisation));
    if (known.length > 0) {
      const rows = known.map(([question, answer]) => ({
        applicationId: id,
        question,
        answer: JSON.stringify(answer),
      }));
      await trx.insertInto("applicationAnswer").values(rows).execute();
    }
    await recordAudit(trx, {
      actor,
      action: "application.start",
      organisationId,
      subject: { type: "application", id },
      detail: { call: input.callId },
    });
    return ok({ applicationId: id });
  });
}
