/** The officer asks for what is missing. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { questionsFor } from "~/domain/calls";
import { isTyped, requestCompletionSchema } from "~/domain/applications";
import { findCase, requestCompletion } from "~/domain/applications/index.server";
import { requireStaff } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { tooLate } from "~/http/too-late";
import { useLocale, useText } from "~/i18n";
import casesText from "~/i18n/cases";
import completionsText from "~/i18n/completions";
import { CheckboxGroup, CommandForm, DateField, SubmitButton, TextArea } from "~/ui/form";
import { Page, pageTitle } from "~/ui/layout";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { application, moves } = orThrow(request, await findCase(actor, params.id ?? ""));
  if (!moves.requestCompletion) throw tooLate(`/cases/${application.id}`);
  const { id, title, caseNumber, call, organisation } = application;
  const questions = questionsFor(call.definition, organisation.type)
    .filter((one) => isTyped(one) || one.type === "budget" || one.type === "financing")
    .map((question) => ({ id: question.id, label: question.label }));
  return { id, title, caseNumber, questions };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const applicationId = params.id ?? "";
  return answerForm(
    request,
    requestCompletionSchema,
    (input, commandId) => requestCompletion({ actor, commandId }, { applicationId, ...input }),
    () => redirect(`/cases/${applicationId}`),
  );
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, completionsText, (t) => t.request.title);

const LONGEST = 3000;

export default function Request() {
  const { id, title, caseNumber, questions } = useLoaderData<typeof loader>();
  const t = useText(completionsText).request;
  const cases = useText(casesText);
  const locale = useLocale();
  return (
    <Page
      crumbs={[
        { label: cases.title, to: "/cases" },
        { label: caseNumber, to: `/cases/${id}` },
        { label: t.title },
      ]}
      kicker={title}
      title={t.title}
      lead={t.lead}
    >
      <CommandForm>
        <TextArea name="wanted" label={t.wanted} hint={t.wantedHint} max={LONGEST} />
        <DateField name="dueOn" label={t.due} hint={t.dueHint} />
        <CheckboxGroup
          name="questions"
          label={t.questions}
          hint={t.questionsHint}
          optional
          options={questions.map((question) => ({
            value: question.id,
            label: question.label[locale],
          }))}
        />
        <SubmitButton>{t.button}</SubmitButton>
        <p>
          <Link to={`/cases/${id}`}>{t.cancel}</Link>
        </p>
      </CommandForm>
    </Page>
  );
}
