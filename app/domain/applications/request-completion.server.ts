import { recordAudit } from "../audit/index.server";
import { callIn } from "../calls/index.server";
import { mailOrganisation } from "../organisations/index.server";
import type { Staff } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { ok, refuse, refuseField, type Result } from "../shared/result";
import { moveApplication } from "./application-status";
import { completionAskedMail } from "./completion-mail";
import { completionsIn } from "./find-completion.server";
import { holdCase, lockCase } from "./lock-case.server";

type RequestCompletionInput = {
  readonly applicationId: string;
  /** What is missing, in words the applicant understands. */
  readonly wanted: string;
  /** Questions that may be answered anew; none when only an explanation or a certificate is wanted. */
  readonly questions: readonly string[];
  readonly dueOn: PlainDate;
};

/** Asks for what is missing, by a date (20 § förvaltningslagen). Only what is asked for may be changed after closing. */
export async function requestCompletion(
  call: { readonly actor: Staff; readonly commandId: string },
  input: RequestCompletionInput,
): Promise<Result<{ no: number }>> {
  const { actor } = call;
  const { wanted, questions, dueOn } = input;
  return runCommand(call, "case.requestCompletion", input, async ({ trx, now, today }) => {
    const locked = await lockCase(trx, actor, "case.requestCompletion", input.applicationId);
    if (!locked.ok) return locked;
    const application = locked.value;
    const { id, boardId, organisationId, title } = application;
    const moved = moveApplication(application.status, "requestCompletion");
    if (!moved.ok) return moved;
    if (dueOn <= today) return refuseField("dueOn", "completion.dueInThePast");
    const found = await callIn(trx, application.callId, now);
    if (!found.ok) return found;
    const known = new Set(found.value.definition.questions.map((question) => question.id));
    if (!questions.every((question) => known.has(question))) return refuse("completion.unknown");
    const no = (await completionsIn(trx, id)).length + 1;
    await trx
      .insertInto("completionRequest")
      .values({
        applicationId: id,
        no,
        askedBy: actor.personId,
        askedAt: now,
        wanted,
        questions: [...questions],
        dueOn,
      })
      .execute();
    await trx
      .updateTable("application")
      .set({ status: moved.value, changedAt: now })
      .where("id", "=", id)
      .execute();
    await holdCase(trx, actor, id);
    await recordAudit(trx, {
      actor,
      action: "case.requestCompletion",
      organisationId,
      subject: { type: "application", id },
      detail: { no, dueOn, questions: questions.join(" ") },
    });
    const caseNumber = application.caseNumber ?? "";
    const mail = completionAskedMail({ caseNumber, title, wanted, dueOn });
    await mailOrganisation(trx, { boardId, organisationId }, mail);
    return ok({ no });
  });
}
