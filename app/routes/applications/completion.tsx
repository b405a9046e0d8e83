/** The applicant answers what the board has asked for, and only that. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { answerCompletionSchema } from "~/domain/applications";
import { answerCompletion, findCompletion } from "~/domain/applications/index.server";
import { requireApplicant } from "~/http/actor.server";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { useLocale, useText } from "~/i18n";
import completionsText from "~/i18n/completions";
import { formatDeadlineDay, formatInstant } from "~/ui/date";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { NextDate, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { QuestionField } from "./parts/question-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireApplicant(request);
  return orThrow(request, await findCompletion(actor, params.id ?? "", Number(params.no)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireApplicant(request);
  const applicationId = params.id ?? "";
  const no = Number(params.no);
  return answerForm(
    request,
    answerCompletionSchema,
    ({ answer, ...answers }, commandId) =>
      answerCompletion({ actor, commandId }, { applicationId, no, answer, answers }),
    () => redirect(`/applications/${applicationId}/completion/${no}`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, completionsText, (t) => t.answer.title({ no: data?.request.no ?? 1 }));

const LONGEST = 3000;

export default function Completion() {
  const { application, request, isOpen, questions, asksForBudget, answers } =
    useLoaderData<typeof loader>();
  const t = useText(completionsText).answer;
  const locale = useLocale();
  const { id, title, caseNumber } = application;
  return (
    <Page
      crumbs={[
        { label: t.crumb, to: "/applications" },
        { label: title, to: `/applications/${id}` },
        { label: t.title({ no: request.no }) },
      ]}
      kicker={caseNumber}
      title={t.title({ no: request.no })}
    >
      {request.answeredAt ? (
        <Notice tone="success" title={t.done}>
          <p>{t.doneText({ when: formatInstant(request.answeredAt, locale) })}</p>
          <p>{request.answer}</p>
        </Notice>
      ) : (
        <NextDate title={t.due({ day: formatDeadlineDay(request.dueOn, locale) })}>
          <p>{t.dueText}</p>
        </NextDate>
      )}
      <Section title={t.asked}>
        <p className="lm-measure">{request.wanted}</p>
        <p className="lm-muted">{t.askedBy({ when: formatInstant(request.askedAt, locale) })}</p>
      </Section>
      {isOpen ? (
        <Section>
          <CommandForm>
            <p className="lm-measure">{t.only}</p>
            {asksForBudget ? (
              <Notice title={t.budget}>
                <p>
                  <Link to={`/applications/${id}/budget`}>{t.toBudget}</Link>
                </p>
              </Notice>
            ) : null}
            {questions.map((question) => (
              <QuestionField key={question.id} question={question} answers={answers} />
            ))}
            <TextArea name="answer" label={t.own} hint={t.ownHint} max={LONGEST} />
            <SubmitButton>{t.button}</SubmitButton>
          </CommandForm>
        </Section>
      ) : null}
    </Page>
  );
}
