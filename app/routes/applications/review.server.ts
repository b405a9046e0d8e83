import { replace } from "@remix-run/node";
import { requireApplicant } from "~/http/actor.server";
import { orThrow } from "~/http/refusal.server";
import { applicationAccess } from "~/domain/applications";
import { findApplication } from "~/domain/applications/index.server";
import { may } from "~/domain/shared/access";
import { localeOf } from "~/i18n";
import { refusalText } from "~/i18n/refusals.server";
import type { ReviewPageProps } from "./parts/review-page";
import { readAnswersProps } from "./read-answers.server";

/** The draft as it is about to be signed. A submitted application has its receipt, which does not stand in the way back. */
export async function loadReview(request: Request, id: string): Promise<ReviewPageProps> {
  const actor = await requireApplicant(request);
  const application = orThrow(request, await findApplication(actor, id));
  if (application.status !== "draft") throw replace(`/receipts/${id}`);
  const locale = localeOf(request);
  const { call, organisation, problems, title } = application;
  const { questions } = call.definition;
  const none = { sv: "", en: "" };
  return {
    title,
    isOpen: call.phase === "open",
    maySubmit: may(applicationAccess, actor, "application.submit", {
      organisationId: organisation.id,
    }),
    problems: problems.map(({ section, question, code, params }) => ({
      section,
      label: questions.find((one) => one.id === question)?.label ?? none,
      sentence: refusalText(locale, code, params),
    })),
    read: readAnswersProps(application),
  };
}
