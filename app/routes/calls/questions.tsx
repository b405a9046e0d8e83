import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actorOf } from "~/http/actor.server";
import { clientAddressOf } from "~/http/client-address";
import { answerForm } from "~/http/form.server";
import { orThrow } from "~/http/refusal.server";
import { askQuestionSchema, callAccess, questionsAreOpen } from "~/domain/calls";
import { askQuestion, findCall, findQuestions } from "~/domain/calls/index.server";
import { readNow } from "~/domain/identity/index.server";
import { may } from "~/domain/shared/access";
import type { PlainDate } from "~/domain/shared/dates";
import { useLocale, useText } from "~/i18n";
import callsText from "~/i18n/calls";
import { formatDay } from "~/ui/date";
import { CommandForm, SubmitButton, TextArea } from "~/ui/form";
import { EmptyState, Notice, Page, pageTitle, Section } from "~/ui/layout";
import { QuestionLog } from "./parts/question-log";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const { id, title, phase, boardId, definition } = orThrow(
    request,
    await findCall(actor, params.id ?? ""),
  );
  const { today } = await readNow();
  const until = definition.dates.questionsUntil as PlainDate;
  return {
    call: { id, title },
    until,
    isOpen: questionsAreOpen(phase, until, today),
    wasAsked: new URL(request.url).searchParams.has("asked"),
    mayAnswer: may(callAccess, actor, "call.answer", { boardId }),
    questions: await findQuestions(actor, id),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await actorOf(request);
  const callId = params.id ?? "";
  const address = clientAddressOf(context);
  return answerForm(
    request,
    askQuestionSchema,
    ({ question }, commandId) => askQuestion({ actor, commandId }, { callId, question }, address),
    () => redirect(`/calls/${callId}/questions?asked`),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    callsText,
    (t, locale) => data && `${t.questions.title}, ${data.call.title[locale]}`,
  );

export default function Questions() {
  const { call, questions, mayAnswer, wasAsked } = useLoaderData<typeof loader>();
  const { title, questions: t } = useText(callsText);
  const locale = useLocale();
  const waiting = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  return (
    <Page
      crumbs={[
        { label: title, to: "/calls" },
        { label: call.title[locale], to: `/calls/${call.id}` },
        { label: t.title },
      ]}
      kicker={call.title[locale]}
      title={t.title}
      lead={t.lead}
    >
      {wasAsked ? (
        <Notice tone="success" title={t.asked} live>
          <p>{t.askedText}</p>
        </Notice>
      ) : null}
      {waiting.length > 0 ? (
        <Section title={t.unansweredTitle}>
          <QuestionLog callId={call.id} questions={waiting} mayAnswer={mayAnswer} />
        </Section>
      ) : null}
      <Section>
        {answered.length === 0 ? (
          <EmptyState title={t.empty}>
            <p>{t.emptyWhy}</p>
          </EmptyState>
        ) : (
          <QuestionLog callId={call.id} questions={answered} mayAnswer={mayAnswer} />
        )}
      </Section>
      <Ask />
    </Page>
  );
}

function Ask() {
  const { isOpen, until } = useLoaderData<typeof loader>();
  const t = useText(callsText).questions;
  const locale = useLocale();
  return (
    <Section title={t.askTitle}>
      {isOpen ? (
        <CommandForm>
          <TextArea name="question" label={t.askLabel} hint={t.askHint} max={2000} />
          <SubmitButton>{t.askButton}</SubmitButton>
        </CommandForm>
      ) : (
        <p>{t.closed({ day: formatDay(until, locale) })}</p>
      )}
    </Section>
  );
}
