import type { Trx } from "~db/transaction";
import { enqueueMail } from "../../gateways/mail";
import { recordAudit } from "../audit/index.server";
import type { Question } from "../calls/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand, type Step } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { moveApplication } from "./application-status";
import { caseAccess } from "./case-access";
import { completionAnsweredMail } from "./completion-mail";
import { applicationIn, type ApplicationDetails } from "./find-application.server";
import { findOpenRequest, type CompletionRequest } from "./find-completion.server";
import { keepCompletedVersion } from "./keep-completed-version.server";
import { lockApplication } from "./lock-application.server";
import { readSection, type TypedAnswers } from "./read-section";
import { writeAnswers } from "./write-answers.server";

type AnswerCompletionInput = {
  readonly applicationId: string;
  readonly no: number;
  /** The applicant's own words. */
  readonly answer: string;
  /** The questions that were asked anew, as typed; others are not read. */
  readonly answers: TypedAnswers;
};

/** Answers a request to complete: only what was asked for is changed, and what came in becomes a new version. */
export async function answerCompletion(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: AnswerCompletionInput,
): Promise<Result<{ no: number; version: number }>> {
  const { actor } = call;
  return runCommand(call, "completion.answer", input, async (step) => {
    const { trx, now } = step;
    const locked = await lockApplication(trx, input.applicationId);
    if (!locked) return missing();
    const denied = authorise(caseAccess, actor, "completion.answer", locked);
    if (denied) return denied;
    const moved = moveApplication(locked.status, "receiveCompletion");
    if (!moved.ok) return moved;
    const request = await findOpenRequest(trx, locked.id);
    if (!request || request.no !== input.no) return missing();
    const before = await applicationIn(trx, locked.id, now);
    if (!before.ok) return before;
    const { definition, boardId } = before.value.call;
    const asked = askedQuestions(definition.questions, request);
    const read = readSection(asked, input.answers, { definition, boardId });
    if (!read.ok) return read;
    await writeAnswers(trx, locked.id, asked, read.value);
    const after = await applicationIn(trx, locked.id, now);
    if (!after.ok) return after;
    const wrong = after.value.problems.filter(({ question }) =>
      asked.some(({ id }) => id === question),
    );
    if (wrong.length > 0) return refuse("completion.stillMissing", { count: String(wrong.length) });
    const version = await receive(step, actor, after.value, request, input.answer);
    return ok({ no: request.no, version });
  });
}

/** The questions of the call that this request opens. */
export const askedQuestions = (
  questions: readonly Question[],
  request: Pick<CompletionRequest, "questions">,
): Question[] => questions.filter(({ id }) => request.questions.includes(id));

async function receive(
  { trx, now }: Step,
  actor: Applicant,
  application: ApplicationDetails,
  request: CompletionRequest,
  answer: string,
): Promise<number> {
  const { id, organisation, boardId, budget } = application;
  await trx
    .updateTable("completionRequest")
    .set({ answeredAt: now, answeredBy: actor.personId, answer })
    .where("id", "=", request.id)
    .execute();
  const kept = await keepCompletedVersion(trx, { actor, application, now, request, answer });
  await trx
    .updateTable("application")
    .set({
      status: "completion_received",
      changedAt: now,
      totalCostOre: budget.total,
      version: application.version + 1,
    })
    .where("id", "=", id)
    .execute();
  await recordAudit(trx, {
    actor,
    action: "completion.answer",
    boardId,
    organisationId: organisation.id,
    subject: { type: "application", id },
    detail: { no: request.no, version: kept.no, sha256: kept.sha256 },
  });
  await tellOfficer(trx, application);
  return kept.no;
}

async function tellOfficer(trx: Trx, application: ApplicationDetails): Promise<void> {
  const officer = await trx
    .selectFrom("application")
    .innerJoin("person", "person.id", "application.officerId")
    .select("person.email")
    .where("application.id", "=", application.id)
    .executeTakeFirst();
  if (!officer) return;
  const { boardId, title, organisation, caseNumber } = application;
  const mail = completionAnsweredMail({
    caseNumber: caseNumber ?? "",
    title,
    organisation: organisation.name,
  });
  await enqueueMail(trx, { boardId, to: officer.email, ...mail });
}
