/** Costs, contributions in kind and financing of an application, with the sums as they are typed. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { z } from "zod";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { isTyped, sectionQuestions } from "~/domain/applications";
import { findBudget, saveTypedBudget } from "~/domain/applications/index.server";
import { localeOf, useText } from "~/i18n";
import budgetText from "~/i18n/budget";
import { isFormAnswer } from "~/ui/form";
import { pageTitle } from "~/ui/layout";
import { fieldsOfForm, named } from "./budget-answer.server";
import { BudgetForm } from "./parts/budget-form";
import { budgetPage } from "./parts/budget-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  const details = orThrow(request, await findBudget(actor, params.id ?? ""));
  const { application, call, organisation, isOpen } = details;
  if (!isOpen) throw tooLate(`/applications/${application.id}/submitted#budget`);
  const questions = sectionQuestions(call.definition, organisation.type, "budget").filter(isTyped);
  return budgetPage(details, questions);
}

const head = z.looseObject({
  version: z.coerce.number().int(),
  isDone: z.enum(["yes", "no"]).default("no"),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const applicationId = params.id ?? "";
  const answer = await answerForm(
    request,
    head,
    ({ version, isDone, ...answers }, commandId, form) =>
      saveTypedBudget(
        { actor, commandId },
        { applicationId, version, fields: fieldsOfForm(form), answers, isDone: isDone === "yes" },
      ),
    () => redirect(`/applications/${applicationId}`),
  );
  return answer instanceof Response ? answer : named(answer, localeOf(request));
}

/** After a conflict what the other saved is read anew. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, budgetText, (t) => t.title);

export default function Budget() {
  const page = useLoaderData<typeof loader>();
  const answered: unknown = useActionData();
  const t = useText(budgetText);
  return (
    <BudgetForm
      page={page}
      title={t.title}
      answered={isFormAnswer(answered) ? answered : undefined}
    />
  );
}
