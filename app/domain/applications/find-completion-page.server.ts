import type { Question } from "../calls/index";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import { askedQuestions } from "./answer-completion.server";
import type { Answers, ApplicationFile } from "./application";
import { caseAccess } from "./case-access";
import { applicationIn } from "./find-application.server";
import { completionsIn, type CompletionRequest } from "./find-completion.server";

type CompletionDetails = {
  readonly application: {
    readonly id: string;
    readonly title: string;
    readonly caseNumber: string | null;
    readonly boardId: string;
    readonly organisationId: string;
  };
  readonly request: CompletionRequest;
  /** It still waits for its answer. */
  readonly isOpen: boolean;
  /** The questions that may be answered anew; the budget is changed on its own page. */
  readonly questions: readonly Question[];
  readonly asksForBudget: boolean;
  readonly answers: Answers;
  readonly files: readonly ApplicationFile[];
};

/** One request to complete, for the organisation it was sent to. */
export async function findCompletion(
  actor: Applicant,
  applicationId: string,
  no: number,
): Promise<Result<CompletionDetails>> {
  if (!isUuid(applicationId)) return missing();
  return readAs(actor, async ({ trx, now }) => {
    const found = await applicationIn(trx, applicationId, now);
    if (!found.ok) return found;
    const { id, title, caseNumber, boardId, organisation, call, answers, files, status } =
      found.value;
    const reach = { boardId, organisationId: organisation.id };
    const denied = authorise(caseAccess, actor, "completion.answer", reach);
    if (denied) return denied;
    const request = (await completionsIn(trx, id)).find((one) => one.no === no);
    if (!request) return missing();
    const asked = askedQuestions(call.definition.questions, request);
    const isBudget = ({ type }: Question) => type === "budget" || type === "financing";
    return ok({
      application: { id, title, caseNumber, boardId, organisationId: organisation.id },
      request,
      isOpen: request.answeredAt === null && status === "completion_requested",
      questions: asked.filter((question) => !isBudget(question)),
      asksForBudget: asked.some(isBudget),
      answers: Object.fromEntries(asked.map((question) => [question.id, answers[question.id]])),
      files,
    });
  });
}
